import type { Case, Event, Facts } from "@staying-power/case";
import {
  parseSafetyAnswers,
  safetyAnswer,
  type SafetyAnswers,
  type SafetyKey,
  safetyKeys,
} from "../index.ts";

/** The day of every test. */
export const today = "2026-11-22";

/** Answers to questions about safety. */
export type Given = Readonly<Partial<Record<SafetyKey, string>>>;

/** What is said of safety by someone of whom nothing is wrong. */
export const nothingWrong = {
  now: "safe",
  harm: "no",
  contact: "no",
  adult: "yes",
  central: "no",
  committed: "no",
  motive: "love",
} as const satisfies Given;

/** Answers as they are kept, given on `today` by someone of whom these facts are known. */
export function said(given: Given, facts: Facts = {}): SafetyAnswers {
  return parseSafetyAnswers(
    Object.fromEntries(
      safetyKeys.flatMap((key) => {
        const answer = given[key];
        return answer === undefined
          ? []
          : [[key, safetyAnswer(key, answer, facts, { today })]];
      }),
    ),
  );
}

/** Every question passed over. */
export const allUnsaid: SafetyAnswers = said(
  Object.fromEntries(safetyKeys.map((key) => [key, "unsaid"])),
);

/** The case of these facts and this journal. */
export function caseOf(facts: Facts, events?: readonly Event[]): Case {
  return {
    format: "staying-power/case",
    version: 1,
    facts,
    ...(events === undefined ? {} : { events }),
  };
}
