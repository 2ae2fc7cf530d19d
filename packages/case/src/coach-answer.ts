import * as z from "zod/mini";
import { isMoment, momentPattern } from "./calendar-date.ts";
import { caseError, type CaseError } from "./case-error.ts";
import { eventSchema } from "./case-schema.ts";
import type { Event } from "./event.ts";
import { issuePath, wholeFile } from "./issue-path.ts";
import { plainCopy } from "./plain-copy.ts";
import type { Result } from "./result.ts";

/** A kind of entry that a coach may propose. */
type ProposableKind = "if-then" | "project" | "waiting";

/** What a coach may propose for somebody's map: a plan for a hard moment, a small project, a date to wait for. */
export const proposableKinds: readonly ProposableKind[] = [
  "if-then",
  "project",
  "waiting",
];

/** An entry that a coach proposes; it becomes the person's own only when they accept it. */
export type ProposedEvent = Extract<Event, { readonly kind: ProposableKind }>;

/** One line of a proposal. */
export interface Proposal {
  /** Its name, by chance: accepting it twice adds it once. */
  readonly id: string;
  readonly event: ProposedEvent;
  /** Why, up to 500 characters. */
  readonly why?: string;
}

/** What a coach sends back. */
export interface CoachAnswer {
  readonly format: "staying-power/coach-answer";
  readonly version: 1;
  /** An instant in UTC. */
  readonly sentAt: string;
  /** What the coach is called, up to 60 characters. */
  readonly from: string;
  /** In their own words, up to 10 000 characters. */
  readonly text?: string;
  readonly proposals?: readonly Proposal[];
  /** A call they propose. */
  readonly call?: {
    /** An instant with its offset. */
    readonly at: string;
    readonly minutes: number;
    /** Where or how, up to 300 characters. */
    readonly place?: string;
  };
}

function words(most: number) {
  const expected = `a text of at most ${most} characters`;
  return z
    .string({ error: expected })
    .check(z.maxLength(most, { error: expected }));
}

const answerSchema = z.strictObject({
  format: z.literal("staying-power/coach-answer", {
    error: '"staying-power/coach-answer"',
  }),
  version: z.literal(1, { error: "1" }),
  sentAt: z.iso.datetime({ error: "an instant in UTC" }),
  from: words(60),
  text: z.optional(words(10_000)),
  proposals: z.optional(
    z
      .array(
        z.strictObject({
          id: words(100),
          event: eventSchema.check(
            z.refine(isProposable, { error: "an entry that can be proposed" }),
          ),
          why: z.optional(words(500)),
        }),
      )
      .check(z.maxLength(30, { error: "at most 30 proposals" })),
  ),
  call: z.optional(
    z.strictObject({
      at: z.string({ error: "a time with its offset" }).check(
        z.regex(momentPattern, { error: "a time with its offset" }),
        z.refine((at) => at.includes("T") && isMoment(at), {
          error: "a time with its offset",
        }),
      ),
      minutes: z
        .int({ error: "minutes, 5 … 240" })
        .check(
          z.minimum(5, { error: "minutes, 5 … 240" }),
          z.maximum(240, { error: "minutes, 5 … 240" }),
        ),
      place: z.optional(words(300)),
    }),
  ),
});

function isProposable(event: unknown): boolean {
  return (
    typeof event === "object" &&
    event !== null &&
    "kind" in event &&
    proposableKinds.some((kind) => kind === event.kind)
  );
}

/** Whether the data fits the schema, whose events are those of the same table as the type. */
function isAnswer(
  data: unknown,
  issues: z.core.$ZodIssue[],
): data is CoachAnswer {
  const read = answerSchema.safeParse(data);
  issues.push(...(read.error?.issues ?? []));
  return read.success;
}

/**
 * An answer from anything: what came out of a seal is trusted no more than a file.
 * @param input anything at all
 * @returns it, or an error that names every path and what was expected there, and never what was found
 */
export function parseCoachAnswer(
  input: unknown,
): Result<CoachAnswer, CaseError> {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, error: caseError("case", plain.error) };
  const issues: z.core.$ZodIssue[] = [];
  if (isAnswer(plain.value, issues)) return { ok: true, value: plain.value };
  const [first = { path: wholeFile, expected: "an answer" }, ...rest] =
    issues.map(({ path, message }) => ({
      path: issuePath(path),
      expected: message,
    }));
  return { ok: false, error: caseError("format", first, rest) };
}
