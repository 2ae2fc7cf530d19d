import { addDays, type Case } from "@staying-power/case";
import {
  firstDaysWords,
  logisticsWords,
  lookingWords,
} from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { goTo } from "./walk.ts";
import { today } from "./with-visit.ts";

const noon = new Date(`${today}T12:00:00Z`);

/** A case of this many days, with what else is known. */
const since = (
  days: number,
  facts: Case["facts"] = {},
  given: Readonly<Record<string, string>> = {},
): Brought => ({
  theCase: {
    asOf: addDays(today, -days),
    breakup: addDays(today, -days),
    facts: { endedBy: "ex", children: false, ties: [], ...facts },
  },
  given,
});

/** Opens a page behind the kit, with all that is folded in it. */
async function open(page: Page, hash: string, all: boolean): Promise<void> {
  // From elsewhere, so that it is the page as it stands at first.
  await goTo(page, "#/about");
  await goTo(page, hash);
  await page.locator(`.page-${hash.slice(2)} h1`).waitFor();
  if (all)
    await page
      .locator("main details:not([open]) > summary")
      .evaluateAll((summaries) => {
        for (const summary of summaries)
          if (summary instanceof HTMLElement) summary.click();
      });
}

interface State {
  readonly hash: "#/first-days" | "#/looking" | "#/logistics";
  readonly brought?: Brought;
  /** The hour on the clock, where it is not noon. */
  readonly hour?: string;
  readonly all?: true;
  readonly act?: (page: Page) => Promise<void>;
}

const tied = {
  children: true,
  ties: ["home", "money"],
} satisfies Case["facts"];

/** Every kind of state of the pages behind the kit. */
const states: Readonly<Record<string, State>> = {
  "first days, asked when": { hash: "#/first-days" },
  "first days, at night": {
    hash: "#/first-days",
    brought: {
      ...since(1),
      kit: { endedAt: `${today}T22:10:00.000Z`, steps: [] },
    },
    hour: `${today}T23:20:00Z`,
  },
  "first days, everything open": {
    hash: "#/first-days",
    brought: since(1, tied),
    all: true,
    act: async (page) => {
      await page.getByText(firstDaysWords.lines.drink).click();
    },
  },
  "first days, over": { hash: "#/first-days", brought: since(9) },
  "first days, behind a no": {
    hash: "#/first-days",
    brought: since(1, tied, { contact: "they-asked" }),
    all: true,
  },
  "first days, in danger": {
    hash: "#/first-days",
    brought: since(0, {}, { now: "i-may-hurt-myself" }),
  },
  "looking, waiting": {
    hash: "#/looking",
    brought: since(20),
    act: async (page) => {
      await page.getByRole("button", { name: lookingWords.wait.start }).click();
    },
  },
  "looking, everything open": {
    hash: "#/looking",
    brought: since(20),
    all: true,
  },
  "looking, behind a no": {
    hash: "#/looking",
    brought: since(20, {}, { contact: "court-order" }),
  },
  "looking, afraid": {
    hash: "#/looking",
    brought: since(20, {}, { harm: "to-me" }),
  },
  "plain messages, everything open": {
    hash: "#/logistics",
    brought: since(20, tied),
    all: true,
  },
  "plain messages, with children": {
    hash: "#/logistics",
    brought: since(20, tied),
  },
  "plain messages, behind a no": {
    hash: "#/logistics",
    brought: since(20, tied, { contact: "they-asked" }),
  },
  "plain messages, in danger": {
    hash: "#/logistics",
    brought: since(20, tied, { harm: "to-me" }),
  },
  "plain messages, none": {
    hash: "#/logistics",
    brought: since(20, {}, { contact: "needs-space" }),
    act: async (page) => {
      await page.getByText(logisticsWords.none.text).waitFor();
    },
  },
};

/** Goes through the pages behind the kit in every kind of state, and stops at each. */
export async function everyKitPage(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto("/");
  /** What stands there already is not brought in again. */
  let there = "";
  for (const [name, { hash, brought, hour, all, act }] of Object.entries(
    states,
  )) {
    await page.clock.setFixedTime(noon);
    const wanted = JSON.stringify(brought ?? "");
    if (brought !== undefined && wanted !== there) await bringIn(page, brought);
    there = wanted;
    if (hour !== undefined) {
      await page.clock.setFixedTime(new Date(hour));
      await page.reload();
    }
    await open(page, hash, all === true);
    await act?.(page);
    await stop(name);
  }
}
