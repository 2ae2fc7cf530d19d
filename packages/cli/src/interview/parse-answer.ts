import {
  addDays,
  daysBetween,
  type FactKind,
  isCalendarDate,
  type NumberFault,
  plainDigits,
  type Result,
  typedNumber,
} from "@staying-power/case";
import { terminalWords } from "@staying-power/words";

const words = terminalWords.interview;

/** The value a fact or the day of the breakup may be given. */
export type AnswerValue = string | number | boolean | readonly string[];

/** What a person typed as the answer to a question of some kind (null: a day), or in words what would be one. */
export function parseAnswer(
  kind: FactKind | null,
  typed: string,
  today: string,
): Result<AnswerValue, string> {
  const text = plainDigits(typed).toLowerCase();
  return kind === null ? parseDay(text, today) : parseFact(kind, text);
}

function parseFact(kind: FactKind, text: string): Result<AnswerValue, string> {
  switch (kind.kind) {
    case "boolean":
      return parseYesOrNo(text);
    case "choice":
      return parseChoice(kind.options, text);
    case "set":
      return parseSet(kind.options, text);
    case "integer":
    case "number":
      return parseNumber(kind, text);
  }
}

function parseYesOrNo(text: string): Result<boolean, string> {
  if (["1", "y", words.yes].includes(text)) return { ok: true, value: true };
  if (["2", "n", words.no].includes(text)) return { ok: true, value: false };
  return { ok: false, error: words.invalid.one(2) };
}

/** One of some options by its number, or in words what would be one. */
export function parseChoice(
  options: readonly string[],
  text: string,
): Result<string, string> {
  const option = /^\d{1,3}$/.test(text) ? options[Number(text) - 1] : undefined;
  return option === undefined
    ? { ok: false, error: words.invalid.one(options.length) }
    : { ok: true, value: option };
}

/** Some of the options by their numbers, 0 for none, or in words what would be an answer. */
export function parseSet(
  options: readonly string[],
  text: string,
): Result<readonly string[], string> {
  const error = words.invalid.some(options.length);
  if (text === "0") return { ok: true, value: [] };
  const chosen = new Set<string>();
  for (const part of text.split(/[\s,;]+/).filter((each) => each !== "")) {
    const option = parseChoice(options, part);
    if (!option.ok) return { ok: false, error };
    chosen.add(option.value);
  }
  // In the order of the list, whatever order they were typed in.
  return chosen.size === 0
    ? { ok: false, error }
    : { ok: true, value: options.filter((option) => chosen.has(option)) };
}

const daysByUnit = { d: 1, w: 7, m: 365.25 / 12, y: 365.25 } as const;
const measure = /^([^a-z]+?)\s*(d|w|m|y)?[a-z]*(?:\s+ago)?$/;

interface Measured {
  readonly amount: number;
  readonly days: number | undefined;
}

/** "3 years", "2m" or a bare number, or why it is none. */
function measured(text: string): Result<Measured, NumberFault> {
  const [, digits, unit] = measure.exec(text) ?? [];
  const amount = typedNumber(digits ?? "");
  if (!amount.ok) return amount;
  const known = (["d", "w", "m", "y"] as const).find((each) => each === unit);
  return {
    ok: true,
    value: {
      amount: amount.value,
      days: known === undefined ? undefined : daysByUnit[known],
    },
  };
}

const daysByFactUnit = { months: daysByUnit.m, weeks: 7 } as const;

function parseNumber(
  kind: Extract<FactKind, { readonly unit: string }>,
  text: string,
): Result<number, string> {
  const { low, high, unit } = kind;
  const isWhole = kind.kind === "integer";
  const error = (isWhole ? words.invalid.whole : words.invalid.number)({
    low,
    high,
  });
  const found = measured(text);
  if (!found.ok)
    return {
      ok: false,
      error: found.error === "grouped" ? words.invalid.grouped : error,
    };
  const { amount, days } = found.value;
  const own =
    unit === "months" || unit === "weeks" ? daysByFactUnit[unit] : undefined;
  const factor = days === undefined || own === undefined ? 1 : days / own;
  const value = Math.round(amount * factor * 10) / 10;
  const fits =
    value >= low && value <= high && (!isWhole || Number.isInteger(value));
  return fits ? { ok: true, value } : { ok: false, error };
}

const daysBack: Readonly<Record<string, number>> = { today: 0, yesterday: 1 };

function parseDay(text: string, today: string): Result<string, string> {
  const found = measured(text);
  const named = Object.hasOwn(daysBack, text) ? daysBack[text] : undefined;
  const back =
    named ??
    (found.ok && found.value.days !== undefined
      ? Math.round(found.value.amount * found.value.days)
      : undefined);
  const day = back === undefined ? text : dayBefore(today, back);
  return day !== undefined && isCalendarDate(day) && day <= today
    ? { ok: true, value: day }
    : {
        ok: false,
        error:
          !found.ok && found.error === "grouped"
            ? words.invalid.grouped
            : words.invalid.date,
      };
}

function dayBefore(today: string, days: number): string | undefined {
  return days <= daysBetween("1900-01-01", today)
    ? addDays(today, -days)
    : undefined;
}
