import * as z from "zod/mini";
import { caseError, type CaseError } from "./case-error.ts";
import { issuePath, wholeFile } from "./issue-path.ts";
import { plainCopy } from "./plain-copy.ts";
import type { Result } from "./result.ts";

/** What somebody who books a call seals to the coach with it: only what they chose to say. */
export interface CallNote {
  readonly format: "staying-power/call-note";
  readonly version: 1;
  /** What they want to be called, up to 60 characters. */
  readonly name?: string;
  /** What they want to speak of, up to 1 500 characters. */
  readonly about?: string;
  /** The case that they shared with this coach: its name at the relay, a UUID. */
  readonly parcel?: string;
}

/** The longest parts of a call's note, in characters. */
export const longestCallNote = { name: 60, about: 1_500 } as const;

function words(most: number) {
  const expected = `a text of at most ${most} characters`;
  return z
    .string({ error: expected })
    .check(z.maxLength(most, { error: expected }));
}

// Not strict: a coach has to be able to read what a newer app says besides.
const noteSchema = z.object({
  format: z.literal("staying-power/call-note", {
    error: '"staying-power/call-note"',
  }),
  version: z.literal(1, { error: "1" }),
  name: z.optional(words(longestCallNote.name)),
  about: z.optional(words(longestCallNote.about)),
  parcel: z.optional(z.uuid({ error: "a UUID" })),
});

/** A note as text to be sealed: what is empty is left out. */
export function printCallNote({
  name = "",
  about = "",
  parcel,
}: Pick<CallNote, "name" | "about" | "parcel">): string {
  return JSON.stringify({
    format: "staying-power/call-note",
    version: 1,
    ...(name.trim() === "" ? {} : { name: name.trim() }),
    ...(about.trim() === "" ? {} : { about: about.trim() }),
    ...(parcel === undefined ? {} : { parcel }),
  });
}

/**
 * A call's note from anything: what came out of a seal is trusted no more than a file. What it does not know it leaves
 * out.
 * @param input anything at all
 * @returns it, or an error that names every path and what was expected there, and never what was found
 */
export function parseCallNote(input: unknown): Result<CallNote, CaseError> {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, error: caseError("case", plain.error) };
  const read = noteSchema.safeParse(plain.value);
  if (!read.success) {
    const [first = { path: wholeFile, expected: "a call's note" }, ...rest] =
      read.error.issues.map(({ path, message }) => ({
        path: issuePath(path),
        expected: message,
      }));
    return { ok: false, error: caseError("format", first, rest) };
  }
  const { format, version, name, about, parcel } = read.data;
  return {
    ok: true,
    value: {
      format,
      version,
      ...(name === undefined ? {} : { name }),
      ...(about === undefined ? {} : { about }),
      ...(parcel === undefined ? {} : { parcel }),
    },
  };
}
