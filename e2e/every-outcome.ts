import { addDays, type Event } from "@staying-power/case";
import { outcomeWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { today } from "./with-visit.ts";

const since = (
  days: number,
  events: readonly Event[] = [],
  given: Readonly<Record<string, string>> = {},
): Brought => ({
  theCase: {
    breakup: addDays(today, -days),
    facts: { endedBy: "ex", relationshipMonths: 30, children: false, ties: [] },
    events,
  },
  given,
  // Answered on the third day, so that there are readings of before.
  more: { firstDay: addDays(today, 3 - days) },
});

const ago = (days: number): string => addDays(today, -days);

const answered: readonly Event[] = [
  { at: ago(340), id: "o1", kind: "outcome", state: "apart", feels: "hard" },
  { at: ago(200), id: "back", kind: "returned" },
  { at: ago(90), id: "left", kind: "left-again" },
  {
    at: ago(1),
    id: "o2",
    kind: "outcome",
    state: "ended-again",
    feels: "well",
  },
];

interface State {
  readonly brought: Brought;
  readonly act?: (page: Page) => Promise<void>;
}

const worked = (page: Page): Promise<void> =>
  page.getByText(outcomeWords.beside.working).waitFor({ state: "detached" });

/** Every kind of state of the page on what has become of it. */
export const everyOutcome: Readonly<Record<string, State>> = {
  "before the first day": { brought: since(20) },
  "a month on": { brought: since(31) },
  "the days it asks for": {
    brought: since(95),
    act: async (page) => {
      await page
        .getByLabel(outcomeWords.question.states["ended-again"])
        .check();
    },
  },
  "what the journal knows": {
    brought: since(185, [{ at: ago(20), id: "back", kind: "returned" }]),
  },
  "beside what was said": { brought: since(370, answered), act: worked },
  "the record": {
    brought: since(371, answered),
    act: async (page) => {
      await worked(page);
      await page
        .getByRole("button", { name: outcomeWords.record.show })
        .click();
      await page.locator(".outcome-record").waitFor();
    },
  },
  "behind a no": { brought: since(95, [], { contact: "they-asked" }) },
  "in danger": { brought: since(95, [], { now: "i-may-hurt-myself" }) },
};

/** Goes to each of them, one after another, and stops there. */
export async function eachOutcome(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  for (const [name, { brought, act }] of Object.entries(everyOutcome)) {
    await bringIn(page, brought);
    await page.goto("/#/outcome");
    await page.locator(".page-outcome h1").waitFor();
    await act?.(page);
    await stop(name);
  }
}
