import { addDays, type Event } from "@staying-power/case";
import type { Brought } from "./bring-in.ts";
import { today } from "./with-visit.ts";

const ago = (days: number): string => addDays(today, -days);

/** So many characters of someone who writes much. */
const long = (characters: number): string =>
  "What I want to keep is my sleep and my evenings with friends. "
    .repeat(10)
    .slice(0, characters)
    .trim();

/** As much of everything as a page for paper may have to hold. */
export const longestCase: Brought = {
  theCase: {
    asOf: ago(94),
    breakup: ago(94),
    facts: {
      endedBy: "ex",
      relationshipKind: "married",
      relationshipMonths: 130,
      children: true,
      ties: ["home", "work"],
      issues: ["jealousy", "argumentative", "clingy", "unmet-need", "selfish"],
      conduct: ["no-contact"],
      apology: "owed",
      exPartner: "none",
      signals: ["warm-contact"],
    },
    events: [
      {
        at: ago(40),
        id: "until",
        kind: "waiting",
        until: addDays(today, 100),
        sign: long(300),
      },
      ...Array.from({ length: 6 }, (_, each): Event => ({
        at: ago(30),
        id: `plan-${each}`,
        kind: "if-then",
        plan: `plan-${each}`,
        cue: `${each} ${long(295)}`,
        response: long(300),
      })),
    ],
  },
  kit: {
    people: [
      {
        id: "one",
        name: "Maximiliane Alexandra von der Hohenstein-Waldburg",
        number: "+44 7700 900123 456789 0123",
      },
    ],
    reasons: [1, 2, 3].map((each) => ({
      id: `reason-${each}`,
      text: `${each} ${long(495)}`,
    })),
  },
};
