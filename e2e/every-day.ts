import { addDays, type Case, type Event } from "@staying-power/case";
import type { Page } from "playwright-core";
import { bringIn, type Brought } from "./bring-in.ts";
import { today } from "./with-visit.ts";

/** So many days before today. */
const ago = (days: number): string => addDays(today, -days);

const facts: Case["facts"] = {
  endedBy: "ex",
  relationshipKind: "cohabiting",
  relationshipMonths: 30,
  children: false,
  ties: [],
  issues: ["jealousy", "argumentative"],
  conduct: ["no-contact"],
  apology: "not-owed",
  exPartner: "none",
};

const since = (
  days: number,
  events: readonly Event[] = [],
  more: Case["facts"] = {},
): Brought => ({
  theCase: {
    asOf: ago(days),
    breakup: ago(days),
    facts: { ...facts, ...more },
    events,
  },
  kit: {
    people: [{ id: "one", name: "Ana", number: "+44 7700 900123" }],
  },
});

const felt = (
  days: number,
  how: { readonly mood?: number; readonly urge?: number },
): Event => ({
  at: `${ago(days)}T20:00:00+00:00`,
  id: `felt-${days}`,
  kind: "check-in",
  ...how,
});

/** Every kind of day that the first screen of a case is made for. */
export const everyDay: Readonly<Record<string, Brought>> = {
  "the first day": since(0, [], { conduct: ["pleaded"] }),
  "an ordinary day": since(34, [felt(1, { mood: 5, urge: 5 })]),
  "after a slip": since(34, [
    felt(1, { mood: 3, urge: 9 }),
    { at: today, id: "slip", kind: "break", how: "wrote" },
  ]),
  "after their message": since(34, [
    { at: today, id: "came", kind: "signal", signal: "warm-contact" },
  ]),
  "after a week away": since(60, [felt(12, { mood: 4, urge: 6 })]),
  "after a return": since(80, [
    { at: ago(4), id: "back", kind: "returned" },
    felt(1, { mood: 8 }),
  ]),
  "the day to stop waiting": since(95, [
    {
      at: ago(40),
      id: "until",
      kind: "waiting",
      until: today,
      sign: "They move in with someone.",
    },
    felt(1, { mood: 5 }),
  ]),
  "a better day": since(
    50,
    [20, 18, 16, 14, 12, 10, 8, 5, 4, 3, 2, 1].map((days) =>
      felt(days, { mood: days > 7 ? 3 : 5, urge: days > 7 ? 8 : 2 }),
    ),
  ),
  "with children": since(34, [felt(1, { mood: 5, urge: 3 })], {
    children: true,
    ties: ["home"],
  }),
  "letting go": since(34, [
    { at: ago(1), id: "go", kind: "letting-go", chosen: true },
  ]),
  "behind a no": { ...since(34), given: { contact: "they-asked" } },
  "in danger": { ...since(34), given: { now: "i-may-hurt-myself" } },
};

/** Puts each kind of day in place, one after another, and stops at each. */
export async function eachDay(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  for (const [name, brought] of Object.entries(everyDay)) {
    await bringIn(page, brought);
    await page.goto("/#/today");
    await page.locator(".page-today h1").waitFor();
    await stop(name);
  }
}
