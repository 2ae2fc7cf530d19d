import type { Result } from "@staying-power/case";
import {
  type CheckOutcome,
  type DraftContext,
  type ReaderName,
  smallReading,
} from "@staying-power/check";
import { type CarefulReader, joinReadings } from "@staying-power/check/careful";
import { terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";

const { errors } = terminalWords;

/** Who may be asked to read a message. */
export const readerChoices = ["small", "careful", "both"] as const;

/** A message, and the situation it would be sent in. */
interface Draft {
  readonly text: string;
  readonly context: DraftContext;
}

/** What each reader that was asked says of a message; at least one. */
export type ReadDraft = (
  draft: Draft,
) => Promise<ReadonlyMap<ReaderName, CheckOutcome>>;

/**
 * Those who read messages.
 * @param asked one of `readerChoices`; undefined is the careful one where its files are, else the small one.
 * @returns an error to be told where the careful one is wanted and cannot read.
 */
export async function draftReader(
  asked: string | undefined,
  { careful }: Pick<Io, "careful">,
): Promise<Result<ReadDraft, string>> {
  const small: ReadDraft = async (draft) =>
    await Promise.resolve(new Map([["small", smallOf(draft).outcome]]));
  if (asked === "small") return { ok: true, value: small };
  const parts = await careful();
  if (!parts.ok) {
    const { kind, path } = parts.error;
    if (kind === "missing" && asked === undefined)
      return { ok: true, value: small };
    return { ok: false, error: errors.careful[kind](path) };
  }
  // Whatever else is asked of the program does without what runs it.
  const { openCareful } = await import("./careful-parts.ts");
  const reader = await openCareful(parts.value);
  return { ok: true, value: carefulWith(reader, asked === "both") };
}

function carefulWith(reader: CarefulReader, saysBoth: boolean): ReadDraft {
  return async (draft) => {
    const small = smallOf(draft);
    const { situation } = small;
    const read = await reader.read({ text: draft.text, situation });
    const careful = joinReadings(small, read);
    return new Map([
      ...(saysBoth ? [["small", small.outcome] as const] : []),
      ["careful", careful] as const,
    ]);
  };
}

function smallOf({ text, context }: Draft): ReturnType<typeof smallReading> {
  return smallReading(text, { context, contactForbidden: false });
}
