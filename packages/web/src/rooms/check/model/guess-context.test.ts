import type { Case, Facts } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { knownContext } from "./guess-context.ts";

const bare: Case = { format: "staying-power/case", version: 1 };
const signals = (...all: readonly ("warm-contact" | "blocked-me")[]): Case => ({
  ...bare,
  events: all.map((signal, at) => ({
    kind: "signal",
    signal,
    at: `2026-11-0${at + 1}`,
  })),
});

describe("knownContext", () => {
  it.each<readonly [Case, Facts, string | null]>([
    [bare, {}, null],
    [bare, { children: true, apology: "owed" }, "coparenting"],
    [bare, { children: false, apology: "owed" }, "owed-apology"],
    [bare, { apology: "given" }, null],
    [bare, { signals: ["asked-to-meet"] }, "ex-reached-out"],
    [bare, { signals: ["logistics-only", "likes-views"] }, "no-contact"],
    [signals("blocked-me", "warm-contact"), {}, "ex-reached-out"],
    [signals("warm-contact", "blocked-me"), {}, "no-contact"],
    [
      signals("warm-contact", "blocked-me"),
      { signals: ["warm-contact"] },
      "no-contact",
    ],
  ])("reads the case: %#", (person, facts, context) => {
    expect(knownContext(person, facts)).toBe(context);
  });
});
