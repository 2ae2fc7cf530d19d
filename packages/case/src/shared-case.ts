import * as z from "zod/mini";
import { datePattern, isCalendarDate } from "./calendar-date.ts";
import { caseError, type CaseError, type CaseIssue } from "./case-error.ts";
import type { Case } from "./case.ts";
import { issuePath, wholeFile } from "./issue-path.ts";
import { parseCase } from "./parse-case.ts";
import { plainCopy } from "./plain-copy.ts";
import type { Result } from "./result.ts";
import { type SharedReading, sharedReadings } from "./shared-reading.ts";

/** What a person hands to a coach: this much of their case, and nothing that they did not choose. */
export interface SharedCase {
  readonly format: "staying-power/shared-case";
  readonly version: 1;
  /** When it was put together, an instant in UTC. */
  readonly sharedAt: string;
  /** What answers are to be sealed to: a recipient of age, whose key only the person's device has. */
  readonly replyTo: string;
  /** What they want to be called, up to 60 characters. */
  readonly name?: string;
  /** What they ask of the coach, up to 2 000 characters. */
  readonly asks?: string;
  /** Their zone, `Europe/London`. */
  readonly zone: string;
  /** Their country, two letters as ISO 3166-1 has them: whose help lines are theirs. */
  readonly country?: string;
  readonly case: Case;
  /** The lines of their journal that they ticked, one by one. */
  readonly journal?: readonly JournalLine[];
  /** What their own page told them, day by day, oldest first: worked out from all that they had, not only from what is here. */
  readonly readings?: readonly SharedReading[];
  /** Their answers about safety, only after a yes of its own; whoever reads them parses them as such. */
  readonly safety?: unknown;
}

/** One writing of a person's journal. */
export interface JournalLine {
  /** The day it was written, `YYYY-MM-DD`. */
  readonly on: string;
  /** Up to 10 000 characters. */
  readonly text: string;
}

const recipientPattern = /^age1[02-9ac-hj-np-z]{58}$/;

function words(most: number) {
  const expected = `a text of at most ${most} characters`;
  return z
    .string({ error: expected })
    .check(z.maxLength(most, { error: expected }));
}

/** All of it but the case itself, which has a parser of its own. */
const around = z.strictObject({
  format: z.literal("staying-power/shared-case", {
    error: '"staying-power/shared-case"',
  }),
  version: z.literal(1, { error: "1" }),
  sharedAt: z.iso.datetime({ error: "an instant in UTC" }),
  replyTo: z
    .string({ error: "a recipient of age" })
    .check(z.regex(recipientPattern, { error: "a recipient of age" })),
  name: z.optional(words(60)),
  asks: z.optional(words(2_000)),
  zone: words(64),
  country: z.optional(
    z
      .string({ error: "two letters" })
      .check(z.regex(/^[A-Z]{2}$/, { error: "two letters" })),
  ),
  journal: z.optional(
    z
      .array(
        z.strictObject({
          on: z
            .string({ error: "a date YYYY-MM-DD" })
            .check(
              z.regex(datePattern, { error: "a date YYYY-MM-DD", abort: true }),
              z.refine(isCalendarDate, { error: "a day that exists" }),
            ),
          text: words(10_000),
        }),
      )
      .check(z.maxLength(20_000, { error: "at most 20000 lines" })),
  ),
  readings: z.optional(sharedReadings),
  safety: z.optional(z.unknown()),
  case: z.unknown(),
});

/**
 * A shared case from anything: what came out of a seal is trusted no more than a file.
 * @param input anything at all
 * @returns it, or an error that names every path and what was expected there, and never what was found
 */
export function parseSharedCase(input: unknown): Result<SharedCase, CaseError> {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, error: caseError("case", plain.error) };
  const read = around.safeParse(plain.value);
  if (!read.success) {
    const [first = { path: wholeFile, expected: "a shared case" }, ...rest] =
      read.error.issues.map(({ path, message }) => ({
        path: issuePath(path),
        expected: message,
      }));
    return { ok: false, error: caseError("format", first, rest) };
  }
  const inside = parseCase(read.data.case);
  if (!inside.ok) return { ok: false, error: withinCase(inside.error) };
  return {
    ok: true,
    value: withoutAbsent({ ...read.data, case: inside.value }),
  };
}

/** The same error, with its places as they are in the whole. */
function withinCase({ kind, issues: [first, ...rest] }: CaseError): CaseError {
  const placed = ({ path, ...issue }: CaseIssue): CaseIssue => ({
    ...issue,
    path: path === wholeFile ? "case" : `case.${path}`,
  });
  return caseError(kind, placed(first), rest.map(placed));
}

/** Leaves out what is there by name and has no value. */
function withoutAbsent({
  name,
  asks,
  country,
  journal,
  readings,
  safety,
  ...rest
}: z.infer<typeof around> & { readonly case: Case }): SharedCase {
  return {
    ...rest,
    ...(name === undefined ? {} : { name }),
    ...(asks === undefined ? {} : { asks }),
    ...(country === undefined ? {} : { country }),
    ...(journal === undefined ? {} : { journal }),
    ...(readings === undefined ? {} : { readings }),
    ...(safety === undefined ? {} : { safety }),
  };
}
