import type { Result } from "@staying-power/case";
import {
  type CheckOutcome,
  type DraftContext,
  draftContexts,
  type ReaderName,
} from "@staying-power/check";
import { draftLabelWords, terminalWords } from "@staying-power/words";
import type { ReadDraft } from "../draft-reader.ts";
import type { InputLine } from "./input-lines.ts";
import type { LineAnswer } from "./line-answer.ts";
import { lineError, type LineError, troubleError } from "./line-error.ts";

const { errors } = terminalWords;

/** What the check says of a draft, as the public JSON of `check`: by the name of the reader where there are two. */
export function checkJson(
  checks: ReadonlyMap<ReaderName, CheckOutcome>,
): string {
  const fields = Array.from(checks, ([name, check]) => [
    name,
    publicFields(check),
  ]);
  const [only, ...others] = fields;
  return JSON.stringify(
    others.length === 0 ? only?.[1] : Object.fromEntries(fields),
  );
}

function publicFields({
  verdict,
  reader,
  maybeDanger,
  flags,
  unread,
}: CheckOutcome): object {
  return {
    verdict,
    reader,
    maybeDanger,
    flags: flags.map(({ label, start, end, because }) => ({
      label,
      start,
      end,
      why: draftLabelWords[label].why,
      because,
    })),
    unread: unread.map(({ why, start, end }) => ({ why, start, end })),
  };
}

/** The check of the draft on one line, or why there is none; one that was not wholly read counts as an error too. */
export async function draftAnswer(
  line: InputLine,
  read: ReadDraft,
): Promise<LineAnswer> {
  const found = lineDraft(line);
  if (!found.ok)
    return { json: JSON.stringify({ error: found.error }), is: "unread" };
  const checks = await read(found.value);
  return { json: checkJson(checks), is: isWhole(checks) ? "answer" : "unread" };
}

/** Whether all of a draft was read. */
export function isWhole(
  checks: ReadonlyMap<ReaderName, CheckOutcome>,
): boolean {
  return [...checks.values()].every(({ unread }) => unread.length === 0);
}

interface Draft {
  readonly text: string;
  readonly context: DraftContext;
}

function lineDraft(line: InputLine): Result<Draft, LineError> {
  if ("trouble" in line) return { ok: false, error: troubleError(line) };
  const { number } = line;
  const wrong = (
    kind: "json" | "draft",
    path: string,
    expected: string,
  ): Result<Draft, LineError> => ({
    ok: false,
    error: lineError(number, kind, path, expected),
  });
  let fields: unknown;
  try {
    fields = JSON.parse(line.text);
  } catch {
    return wrong("json", errors.line(String(number)), errors.notJson);
  }
  if (typeof fields !== "object" || fields === null)
    return wrong("draft", errors.line(String(number)), errors.draftFields);
  const text = "text" in fields ? fields.text : undefined;
  const given = "context" in fields ? fields.context : undefined;
  const context = draftContexts.find((one) => one === given);
  if (typeof text !== "string") return wrong("draft", "text", errors.draftText);
  if (context === undefined)
    return wrong("draft", "context", errors.oneOf(draftContexts));
  return { ok: true, value: { text, context } };
}
