import type { Condition } from "@staying-power/case";
import type { SafetyWords } from "./safety-answers.ts";

/**
 * What can come before a reading, or in its place: every gate, most urgent first. `withheld`: no number at all.
 * `reframed`: words of care first, the numbers below them.
 * Source: `gateSources`; the order within a row is ours.
 */
export const gateTable = {
  "danger-to-me": {
    reading: "withheld",
    when: { answer: "now", is: "they-may-hurt-me" },
  },
  "danger-to-myself": {
    reading: "withheld",
    when: {
      any: [
        { answer: "now", is: "i-may-hurt-myself" },
        // Despair, and no threat: it can be told anew when it is over.
        { fact: "conduct", is: "said-self-harm" },
      ],
    },
  },
  "danger-from-me": {
    reading: "withheld",
    when: { answer: "now", is: "i-may-hurt-someone" },
  },
  "abuse-of-me": {
    reading: "withheld",
    when: { answer: "harm", is: "to-me" },
  },
  "abuse-by-me": {
    reading: "withheld",
    when: { answer: "harm", is: "by-me" },
  },
  "abuse-unsure": {
    reading: "withheld",
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
    reading: "withheld",
    when: {
      any: [
        { fact: "conduct", is: "threatened" },
        // Said once is said: later conduct does not take a threat back.
        { ever: "conduct", is: "threatened" },
      ],
    },
  },
  "court-order": {
    reading: "withheld",
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
    reading: "withheld",
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
    reading: "reframed",
    when: {
      any: [
        { answer: "central", is: ["addiction", "both"] },
        { fact: "issues", is: "addiction" },
      ],
    },
  },
  "untreated-illness": {
    reading: "reframed",
    when: { answer: "central", is: ["illness", "both"] },
  },
  "under-18": {
    reading: "reframed",
    when: {
      any: [
        { fact: "ageMe", under: 18 },
        { all: [{ answer: "adult", is: "no" }, { not: { known: "ageMe" } }] },
      ],
    },
  },
  "committed-elsewhere": {
    reading: "reframed",
    when: { answer: "committed", is: ["married", "engaged-or-a-year"] },
  },
  // A wish for space is no "never", and no silence either: it is kept, and the numbers stay.
  "asked-for-space": {
    reading: "reframed",
    when: {
      any: [
        { fact: "contactForbidden", is: "needs-space" },
        {
          all: [
            { answer: "contact", is: "needs-space" },
            { not: { known: "contactForbidden" } },
          ],
        },
      ],
    },
  },
  motive: {
    reading: "reframed",
    when: { answer: "motive", is: ["lonely", "bored", "pride"] },
  },
} as const;

/** The id of a gate. */
export type GateId = keyof typeof gateTable;

/** One gate: what shuts it, and what becomes of the reading then. */
export interface Gate {
  readonly id: GateId;
  readonly reading: (typeof gateTable)[GateId]["reading"];
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
