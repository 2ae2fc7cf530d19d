import { addDays, type Event } from "@staying-power/case";
import { focusIdeas, focusWords } from "@staying-power/words";
import type { Page } from "playwright-core";
import { bringIn } from "./bring-in.ts";
import { everyDay } from "./every-day.ts";
import { press } from "./walk.ts";
import { today } from "./with-visit.ts";

/** So many days before today, which is a Sunday. */
const ago = (days: number): string => addDays(today, -days);

/** As long as a text of a project may be, and one word as long as words get. */
const longText =
  "Learn the second movement of the sonata that I heard with my grandmother, by heart, at half its speed, and play it to my sister and her three children on a Sunday afternoon in the kitchen, even if it is only the first page, Donaudampfschifffahrtselektrizitätenhauptbetriebswerk, and then once more.";

/** One on the guitar, one in the workshop. */
const guitar: Event = {
  at: ago(9),
  id: "one",
  kind: "project",
  project: "guitar",
  area: "passion",
  what: "Learn one song on the guitar",
  show: "One song, played from beginning to end",
  first: "Tune it, and play the first line slowly",
  slots: [
    { day: "tuesday", part: "evening", time: "19:30", minutes: 60 },
    { day: "sunday", part: "morning" },
  ],
};
const shelf: Event = {
  ...guitar,
  at: ago(3),
  id: "two",
  project: "shelf",
  area: "meaning",
  what: "Build a shelf for Ana",
  show: "The shelf, on her wall",
  slots: [
    { day: "tuesday", part: "evening" },
    { day: "saturday", part: "day", time: "14:00" },
  ],
};
const used: Event = {
  at: `${ago(5)}T20:30:00+00:00`,
  id: "used",
  kind: "slot",
  project: "guitar",
  part: "evening",
  done: true,
};

/** The states that differ by what stands in the journal. */
const journalNames = [
  "empty",
  "one project",
  "two projects",
  "day thirty",
  "finished",
  "together",
  "the longest words",
] as const;
type JournalName = (typeof journalNames)[number];

/** What stands in the journal in each of them. */
export const focusJournals: Readonly<Record<JournalName, readonly Event[]>> = {
  empty: [],
  "one project": [guitar, used],
  "two projects": [
    { ...guitar, at: ago(12), id: "before", what: "The guitar, somehow" },
    guitar,
    used,
    shelf,
  ],
  "day thirty": [{ ...guitar, at: ago(29) }],
  finished: [
    { ...guitar, at: ago(70), id: "first" },
    { ...guitar, at: ago(40), id: "again", next: "again", note: "Half a song" },
    {
      at: ago(10),
      id: "end",
      kind: "project",
      project: "guitar",
      area: "passion",
      what: null,
      done: true,
      note: "One song, for Ana",
    },
    { ...shelf, at: ago(8), id: "shelf" },
    {
      at: ago(4),
      id: "aside",
      kind: "project",
      project: "shelf",
      area: "meaning",
      what: null,
    },
  ],
  together: [{ at: ago(4), id: "back", kind: "returned" }, guitar, shelf],
  "the longest words": [
    {
      ...guitar,
      what: longText,
      show: longText,
      first: longText,
      next: "habit",
    },
    { ...shelf, what: longText, show: longText },
  ],
};

/** Puts these entries in place, and opens the room. */
export async function bringFocus(
  page: Page,
  name: JournalName,
  step = "",
): Promise<void> {
  await bringIn(page, {
    theCase: {
      ...everyDay["an ordinary day"]?.theCase,
      events: focusJournals[name],
    },
  });
  await page.goto(`/#/focus${step}`);
  await page.locator(".page-focus h1").waitFor();
}

/** The heading of a step. */
export async function atStep(
  page: Page,
  step: "area" | "idea" | "small" | "week" | "whole",
): Promise<void> {
  await page
    .getByRole("heading", { level: 1, name: focusWords[step].heading })
    .waitFor();
}

/** The cell of the week that is called so: its part of a day alone. */
export function cell(page: Page, place: string) {
  return page.locator(`.week [data-place="${place}"]`);
}

/** Goes through every state of the room, and stops at each. */
export async function everyFocusState(
  page: Page,
  stop: (name: string) => Promise<void>,
): Promise<void> {
  for (const name of journalNames) {
    await bringFocus(page, name);
    await stop(name);
  }
  await bringFocus(page, "one project");
  await press(page, focusWords.another);
  await atStep(page, "area");
  await stop("step one, the part of life");
  await press(page, focusWords.areas.passion);
  await atStep(page, "idea");
  await press(page, focusWords.on);
  await page.getByText(focusWords.missing).waitFor();
  await stop("step two, nothing said");
  const [idea] = focusIdeas.passion;
  if (idea === undefined) throw new TypeError("an idea of a passion is needed");
  await press(page, idea.what);
  await stop("step two, an idea");
  await press(page, focusWords.on);
  await atStep(page, "small");
  await stop("step three, made small");
  await press(page, focusWords.on);
  await atStep(page, "week");
  await stop("step four, the week");
  await cell(page, "saturday evening").click();
  await cell(page, "saturday evening").click();
  await page.getByLabel(focusWords.week.time).waitFor();
  await stop("step four, picked up");
  await press(page, focusWords.on);
  await atStep(page, "whole");
  await stop("step five, the whole");
  await press(page, focusWords.leave);
  await page.getByRole("heading", { name: focusWords.begun.heading }).waitFor();
  await stop("begun");
}
