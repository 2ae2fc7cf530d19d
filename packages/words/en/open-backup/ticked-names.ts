import { firstDaysWords } from "../first-days/first-days.ts";
import { lookingStepWords } from "../looking/looking-steps.ts";

/** What each tick of the kit stands for, by its id. */
export const tickedNames: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...Object.entries(firstDaysWords.lines).map(([name, text]) => [
      `first-days:${name}`,
      text,
    ]),
    ...Object.entries(lookingStepWords.steps).map(([name, text]) => [
      `looking:${name}`,
      text,
    ]),
  ],
);
