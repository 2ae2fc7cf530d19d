import { factKinds, isFactKey } from "@staying-power/case";
import {
  answerText,
  openBackupWords as words,
  questions,
  safetyQuestions,
} from "@staying-power/words";
import { type Fields, fieldsOf, without } from "./read-file.ts";
import { type Line, named, type ToldSection, textIn, when } from "./told.ts";

/** An answer as it may stand in a file. */
export type AnswerValue = string | number | boolean | readonly string[];

/** Each answer of the case under its question. */
export function tellAnswers(facts: Fields): ToldSection {
  const lines: Line[] = [];
  const rest: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(facts))
    if (isAnswer(value))
      lines.push({
        label: questionOf(key),
        text: answerOf(key, value),
        ...(isAboutSafety(key, value) && { isAboutSafety: true }),
      });
    else if (value !== undefined) rest[key] = value;
  return {
    section: { heading: words.sections.answers, lines },
    rest: orNone(rest),
  };
}

/** The questions that were passed over. */
export function tellAside(setAside: unknown): ToldSection {
  const heading = words.sections.open;
  const fields = fieldsOf(setAside);
  if (fields === null)
    return { section: { heading, lines: [] }, rest: setAside ?? undefined };
  const lines: Line[] = [];
  const rest: Record<string, unknown> = {};
  for (const [key, how] of Object.entries(fields))
    if (typeof how === "string")
      lines.push({ label: questionOf(key), text: named(words.aside, how) });
    else rest[key] = how;
  return { section: { heading, lines }, rest: orNone(rest) };
}

/** What was said about safety. */
export function tellSafety(safety: unknown): ToldSection {
  const lines: Line[] = [];
  const rest: Record<string, unknown> = {};
  const fields = fieldsOf(safety);
  for (const [key, value] of Object.entries(fields ?? {})) {
    const given = fieldsOf(value);
    const line = given && tellSafetyAnswer(key, given);
    if (line === null) rest[key] = value;
    else {
      lines.push(line);
      // What else was known by then, and the very minute, are marks of the app's own.
      const more = without(given ?? {}, [
        "answer",
        "seen",
        "minute",
        ...(line.more === undefined ? [] : ["on"]),
      ]);
      if (Object.keys(more).length > 0) rest[key] = more;
    }
  }
  return {
    section: { heading: words.sections.safety, lines },
    rest: fields === null ? (safety ?? undefined) : orNone(rest),
  };
}

/** The question that a key stands for, or the key itself. */
export function questionOf(key: string): string {
  return key === "breakup" || isFactKey(key) ? questions[key].ask : key;
}

/** An answer in words; what has none stands as it is. */
export function answerOf(key: string, value: AnswerValue): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number")
    return isFactKey(key) && "unit" in factKinds[key]
      ? answerText(key, value)
      : String(value);
  if (key === "breakup" && typeof value === "string") return when(value);
  const options = isFactKey(key) ? questions[key].options : {};
  if (typeof value === "string") return named(options, value);
  return value.length === 0
    ? words.none
    : words.list(value.map((item) => named(options, item)));
}

/** Whether an answer says what is asked about safety as well. */
export function isAboutSafety(key: string, value: AnswerValue): boolean {
  return (
    key === "contactForbidden" ||
    (typeof value === "object" &&
      value.some((item) => item === "abuse" || item === "threatened"))
  );
}

/** Whether this is an answer of any kind. */
export function isAnswer(value: unknown): value is AnswerValue {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    typeof value === "number" ||
    (Array.isArray(value) && value.every((item) => typeof item === "string"))
  );
}

function tellSafetyAnswer(key: string, given: Fields): Line | null {
  const [answer, on] = [textIn(given, "answer"), textIn(given, "on")];
  if (answer === null) return null;
  const known = new Map(Object.entries(safetyQuestions)).get(key);
  return {
    label: known?.ask ?? key,
    text:
      answer === "unsaid" ? words.unsaid : named(known?.options ?? {}, answer),
    ...(on === null ? {} : { more: words.noted(when(on)) }),
  };
}

function orNone(rest: Fields): Fields | undefined {
  return Object.keys(rest).length > 0 ? rest : undefined;
}
