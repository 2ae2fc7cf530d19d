import {
  type GateId,
  type SafetyKey,
  safetyOptions,
} from "@staying-power/care";
import { gateWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { goTo, saySafety, start } from "./walk.ts";

/** Every answer that shuts a gate, the gate, and whether it withholds the numbers. */
export const waysToGates: readonly (readonly [
  SafetyKey,
  string,
  GateId,
  boolean,
])[] = [
  ["now", "they-may-hurt-me", "danger-to-me", true],
  ["now", "i-may-hurt-myself", "danger-to-myself", true],
  ["now", "i-may-hurt-someone", "danger-from-me", true],
  ["harm", "to-me", "abuse-of-me", true],
  ["harm", "by-me", "abuse-by-me", true],
  ["harm", "unsure", "abuse-unsure", true],
  ["contact", "they-asked", "they-said-no", true],
  ["contact", "court-order", "court-order", true],
  ["contact", "needs-space", "asked-for-space", false],
  ["adult", "no", "under-18", false],
  ["central", "addiction", "addiction", false],
  ["central", "illness", "untreated-illness", false],
  ["committed", "married", "committed-elsewhere", false],
  ["motive", "lonely", "motive", false],
];

/** Goes through the page of every gate that an answer shuts, one shut at a time, and stops at each. */
export async function everyGate(
  page: Page,
  stop: (gate: GateId) => Promise<void>,
): Promise<void> {
  await start(page);
  for (const [key, answer, gate] of waysToGates) {
    await goTo(page, `#/safety/${key}`);
    await saySafety(page, key, answer);
    await goTo(page, "#/care");
    await page
      .getByRole("heading", { level: 1, name: gateWords[gate].heading })
      .waitFor();
    await stop(gate);
    await goTo(page, `#/safety/${key}`);
    await saySafety(page, key, safetyOptions[key][0]);
  }
}
