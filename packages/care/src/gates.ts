import type { Condition } from "@staying-power/case";
import type { SafetyWords } from "./safety-answers.ts";

/**
 * What can come before a reading, or in its place: every gate, most urgent first.
 *
 * `reading`, withheld: no number at all; reframed: words of care first, the numbers below them.
 *
 * `writing`, withheld: nothing here offers to write to the ex or to get a message ready, since they said no, since
 * contact is not safe for one of the two, or since something else comes first; answers-only: nothing offers to write
 * first, and a message of theirs may be answered.
 *
 * `numbers`, first: help is shown before any words, since the next minutes may count; after-words: below them.
 *
 * Source: `gateSources`; the order within a row, and `numbers`, are ours.
 */
export const gateTable = {
  "danger-to-me": {
    reading: "withheld",
    writing: "withheld",
    numbers: "first",
    when: { answer: "now", is: "they-may-hurt-me" },
  },
  "danger-to-myself": {
    reading: "withheld",
    writing: "withheld",
    numbers: "first",
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
    writing: "withheld",
    numbers: "first",
    when: { answer: "now", is: "i-may-hurt-someone" },
  },
  "abuse-of-me": {
    reading: "withheld",
    writing: "withheld",
    numbers: "first",
    when: { answer: "harm", is: "to-me" },
  },
  "abuse-by-me": {
    reading: "withheld",
    writing: "withheld",
    numbers: "first",
    when: { answer: "harm", is: "by-me" },
  },
  "abuse-unsure": {
    reading: "withheld",
    writing: "withheld",
    numbers: "first",
    when: {
      any: [
        { answer: "harm", is: ["both", "unsure"] },
        {
          all: [
            { fact: "issues", is: "abuse" },
            { not: { answer: "harm", is: ["to-me", "by-me"] } },
          ],
        },
        // Said of the time since they came back. It stands until its entry is put right.
        {
          all: [
            { ever: "reunion", is: "at-ease:afraid-or-hurt" },
            { not: { answer: "harm", is: ["to-me", "by-me"] } },
          ],
        },
      ],
    },
  },
  threats: {
    reading: "withheld",
    writing: "withheld",
    numbers: "first",
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
    writing: "withheld",
    numbers: "after-words",
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
    writing: "withheld",
    numbers: "after-words",
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
    writing: "open",
    numbers: "after-words",
    when: {
      any: [
        { answer: "central", is: ["addiction", "both"] },
        { fact: "issues", is: "addiction" },
      ],
    },
  },
  "untreated-illness": {
    reading: "reframed",
    writing: "open",
    numbers: "after-words",
    when: { answer: "central", is: ["illness", "both"] },
  },
  "under-18": {
    reading: "reframed",
    writing: "open",
    numbers: "first",
    when: {
      any: [
        { fact: "ageMe", under: 18 },
        { all: [{ answer: "adult", is: "no" }, { not: { known: "ageMe" } }] },
      ],
    },
  },
  "committed-elsewhere": {
    reading: "reframed",
    writing: "answers-only",
    numbers: "after-words",
    when: { answer: "committed", is: ["married", "engaged-or-a-year"] },
  },
  // A wish for space is no "never", and no silence either: it is kept, and the numbers stay.
  "asked-for-space": {
    reading: "reframed",
    writing: "answers-only",
    numbers: "after-words",
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
    writing: "open",
    numbers: "after-words",
    when: { answer: "motive", is: ["lonely", "bored", "pride"] },
  },
} as const;

/** The id of a gate. */
export type GateId = keyof typeof gateTable;

/** One gate: what shuts it, and what becomes of the reading, of writing and of the help lines then. */
export interface Gate {
  readonly id: GateId;
  readonly reading: (typeof gateTable)[GateId]["reading"];
  readonly writing: (typeof gateTable)[GateId]["writing"];
  readonly numbers: (typeof gateTable)[GateId]["numbers"];
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
