import { firstDaysWords } from "../first-days/first-days.ts";
import { lookingStepWords } from "../looking/looking-steps.ts";

const texts = {
  "first-days": firstDaysWords.lines,
  looking: lookingStepWords.steps,
};

/** What each tick of the kit stands for, by its id. */
export const tickedNames: Readonly<Record<string, string>> =
  Object.fromEntries<string>(
    Object.entries(texts).flatMap(([room, names]) =>
      Object.entries<string>(names).map(([name, text]): [string, string] => [
        `${room}:${name}`,
        text,
      ]),
    ),
  );
