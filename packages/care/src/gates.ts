import type { Condition } from "@staying-power/case";
import type { HelpNeed } from "./help-need.ts";
import type { SafetyWords } from "./safety-answers.ts";

/**
 * What can come before a reading, or in its place: every gate, most urgent first. `row` is the row of METHOD T1,
 * or of T16 for those under 18. `basis` is what that row rests on: the author himself, his peers, or our own rule.
 * `withheld`: no number at all. `reframed`: words of care first, the numbers below them. `needs`: the help lines
 * to show, most fitting first. The order within a row is ours.
 */
export const gateTable = {
  "danger-to-me": {
    row: "G1",
    basis: ["inferred"],
    reading: "withheld",
    needs: ["violence", "crisis"],
    when: { answer: "now", is: "they-may-hurt-me" },
  },
  "danger-to-myself": {
    row: "G1",
    basis: ["inferred"],
    reading: "withheld",
    needs: ["crisis", "young"],
    when: { answer: "now", is: "i-may-hurt-myself" },
  },
  "danger-from-me": {
    row: "G1",
    basis: ["inferred"],
    reading: "withheld",
    needs: ["using-violence", "crisis", "violence"],
    when: { answer: "now", is: "i-may-hurt-someone" },
  },
  "abuse-of-me": {
    row: "G2",
    basis: ["author"],
    reading: "withheld",
    needs: ["violence", "crisis"],
    when: { answer: "harm", is: "to-me" },
  },
  "abuse-by-me": {
    row: "G2",
    basis: ["author"],
    reading: "withheld",
    needs: ["using-violence", "crisis"],
    when: { answer: "harm", is: "by-me" },
  },
  "abuse-unsure": {
    row: "G2",
    basis: ["author"],
    reading: "withheld",
    needs: ["violence", "using-violence", "crisis"],
    when: {
      any: [
        { answer: "harm", is: ["both", "unsure"] },
        {
          all: [
            { fact: "issues", is: "abuse" },
            { not: { answer: "harm", is: ["to-me", "by-me"] } },
          ],
        },
      ],
    },
  },
  threats: {
    row: "G2",
    basis: ["author"],
    reading: "withheld",
    needs: ["crisis", "using-violence", "violence"],
    when: {
      any: [
        { fact: "conduct", is: "threatened" },
        // Said once is said: later conduct does not take a threat back.
        { ever: "conduct", is: "threatened" },
      ],
    },
  },
  "court-order": {
    row: "G3",
    basis: ["peer", "inferred"],
    reading: "withheld",
    needs: ["crisis", "using-violence"],
    when: {
      any: [
        { fact: "contactForbidden", is: "court-order" },
        {
          all: [
            { answer: "contact", is: "court-order" },
            { not: { known: "contactForbidden" } },
          ],
        },
      ],
    },
  },
  "they-said-no": {
    row: "G3",
    basis: ["peer", "inferred"],
    reading: "withheld",
    needs: ["crisis"],
    when: {
      any: [
        { fact: "contactForbidden", is: "they-asked" },
        {
          all: [
            { answer: "contact", is: "they-asked" },
            { not: { known: "contactForbidden" } },
          ],
        },
      ],
    },
  },
  addiction: {
    row: "G4",
    basis: ["author"],
    reading: "reframed",
    needs: ["crisis"],
    when: {
      any: [
        { answer: "central", is: ["addiction", "both"] },
        { fact: "issues", is: "addiction" },
      ],
    },
  },
  "untreated-illness": {
    row: "G4",
    basis: ["author"],
    reading: "reframed",
    needs: ["crisis"],
    when: { answer: "central", is: ["illness", "both"] },
  },
  "under-18": {
    row: "under-18",
    basis: ["inferred"],
    reading: "reframed",
    needs: ["young", "crisis"],
    when: {
      any: [
        { fact: "ageMe", under: 18 },
        { all: [{ answer: "adult", is: "no" }, { not: { known: "ageMe" } }] },
      ],
    },
  },
  "committed-elsewhere": {
    row: "G5",
    basis: ["author", "peer"],
    reading: "reframed",
    needs: ["crisis"],
    when: { answer: "committed", is: ["married", "engaged-or-a-year"] },
  },
  motive: {
    row: "G6",
    basis: ["author"],
    reading: "reframed",
    needs: ["crisis"],
    when: { answer: "motive", is: ["lonely", "bored", "pride"] },
  },
} as const;

/** The id of a gate. */
export type GateId = keyof typeof gateTable;

/** One gate: what shuts it, and what becomes of the reading then. */
export interface Gate {
  readonly id: GateId;
  readonly row: (typeof gateTable)[GateId]["row"];
  readonly basis: readonly ("author" | "peer" | "inferred")[];
  readonly reading: (typeof gateTable)[GateId]["reading"];
  readonly needs: readonly HelpNeed[];
  readonly when: Condition<SafetyWords>;
}

/** All ids of gates, most urgent first. */
export const gateIds: readonly GateId[] =
  Object.keys(gateTable).filter(isGateId);

/** All gates, most urgent first. */
export const gates: readonly Gate[] = gateIds.map((id) => ({
  id,
  ...gateTable[id],
}));

function isGateId(text: string): text is GateId {
  return Object.hasOwn(gateTable, text);
}
