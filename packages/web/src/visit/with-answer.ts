import {
  type Case,
  type CaseError,
  factsAsOf,
  latestDay,
  parseCase,
} from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";

type Answered =
  | { readonly ok: true; readonly value: Case }
  | { readonly ok: false; readonly error: CaseError };

/** Days, each YYYY-MM-DD: the one on which the person began, and the present one. */
export interface Days {
  readonly first: string;
  readonly today: string;
}

/**
 * The case with one answer given, changed or taken back. Answers of the first day
 * are plain facts; one of a later day enters the journal under its day, so the
 * earlier answer is kept. A change of mind within a day leaves no trace.
 * @param value the new answer, or null to take the answer back.
 */
export function withAnswer(
  person: Case,
  key: QuestionKey,
  value: unknown,
  { first, today }: Days,
): Answered {
  const asOf = latestDay(person, today);
  if (key === "breakup") {
    const { breakup: _, ...rest } = person;
    return parseCase({
      ...rest,
      asOf,
      ...(value === null ? {} : { breakup: value }),
    });
  }

  const { events = [], facts = {}, ...rest } = person;
  const others = events.filter(
    (event) =>
      !(event.kind === "fact" && event.fact === key && event.at === asOf),
  );
  const { [key]: _, ...otherFacts } = facts;
  const plain = asOf <= first;
  const factsNow = plain
    ? { ...otherFacts, ...(value === null ? {} : { [key]: value }) }
    : facts;
  const told = {
    ...rest,
    asOf,
    facts: factsNow,
    ...(others.length > 0 ? { events: others } : {}),
  };

  const parsed = parseCase(told);
  if (!parsed.ok) return parsed;
  const before: unknown = factsAsOf(parsed.value, asOf)[key] ?? null;
  if (JSON.stringify(before) === JSON.stringify(value)) return parsed;
  return parseCase({
    ...told,
    events: [...others, { at: asOf, kind: "fact", fact: key, value }],
  });
}
