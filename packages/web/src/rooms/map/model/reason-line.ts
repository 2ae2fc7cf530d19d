import type { Case, Facts } from "@staying-power/case";
import type { Why } from "@staying-power/plan";
import {
  answerText,
  locale,
  mapScreenWords,
  mapWords,
} from "@staying-power/words";

/** What the person has answered. */
interface Answered {
  readonly facts: Facts;
  readonly breakup: Case["breakup"];
}

/**
 * @param reason why something is in the plan
 * @param answered what the person has answered
 * @returns the reason as a line; an answer of theirs with what they said, for example "Who ended it: I did"
 */
export function reasonLine(reason: Why, { facts, breakup }: Answered): string {
  const about = mapWords.why(reason);
  if (!("fact" in reason)) return about;
  const said =
    reason.fact === "breakup"
      ? breakup && locale.day(breakup)
      : textOf(reason.fact, facts);
  return said === undefined ? about : mapScreenWords.answered({ about, said });
}

function textOf(key: keyof Facts, facts: Facts): string | undefined {
  const value = facts[key];
  return value === undefined ? undefined : answerText(key, value);
}
