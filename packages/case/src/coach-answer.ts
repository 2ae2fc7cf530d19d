import * as z from "zod/mini";
import { isCalendarDate, isMoment, momentPattern } from "./calendar-date.ts";
import { caseError, type CaseError } from "./case-error.ts";
import { eventSchema } from "./case-schema.ts";
import type { Event } from "./event.ts";
import { issuePath, wholeFile } from "./issue-path.ts";
import { plainCopy } from "./plain-copy.ts";
import type { Result } from "./result.ts";

/** The kinds of entries of a journal that a coach may propose. */
type EntryKind = "if-then" | "project" | "waiting" | "letting-go";

/** One kind of what a coach may propose. */
export type ProposableKind = EntryKind | "day" | "ritual";

const entryKinds: readonly EntryKind[] = [
  "if-then",
  "project",
  "waiting",
  "letting-go",
];

/**
 * What a coach may propose for somebody's map: a plan for a hard moment, a small project, a day to stop waiting, letting
 * go, a plan for a day that will hurt, a small farewell. What only the person can know is not among it: that something
 * was done, that a sign came, that they go on.
 */
export const proposableKinds: readonly ProposableKind[] = [
  "if-then",
  "project",
  "waiting",
  "letting-go",
  "day",
  "ritual",
];

/** A day that will hurt, with a plan for it; what is not planned is empty. */
export interface ProposedDay {
  readonly kind: "day";
  /** What it is called, up to 500 characters. */
  readonly name: string;
  /** `YYYY-MM-DD`; one that comes every year is named by any of its years. */
  readonly on: string;
  readonly yearly: boolean;
  /** What to do, where to be and whom to call, each up to 500 characters. */
  readonly doing: string;
  readonly place: string;
  readonly person: string;
}

/** A small farewell of the list, by its id of up to 100 characters. */
export interface ProposedRitual {
  readonly kind: "ritual";
  readonly ritual: string;
}

/** An entry of the journal that a coach proposes. */
export type ProposedEvent = Extract<Event, { readonly kind: EntryKind }>;

/** What a coach proposes; it becomes the person's own only when they accept it. */
export type ProposedEntry = ProposedEvent | ProposedDay | ProposedRitual;

/** One line of a proposal. */
export interface Proposal {
  /** Its name, by chance: accepting it twice adds it once. */
  readonly id: string;
  /** What would be entered: in the journal, among the days that will hurt, or among the farewells. */
  readonly event: ProposedEntry;
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

function filled(most: number) {
  const expected = `a text of 1 to ${most} characters`;
  return words(most).check(
    z.refine((text) => text.trim() !== "", { error: expected }),
  );
}

const yesOrNo = z.boolean({ error: "true or false" });

/** A day, which is no entry of the journal, as its list keeps it. */
const daySchema = z.strictObject({
  kind: z.literal("day"),
  name: filled(500),
  on: z
    .string({ error: "a date" })
    .check(z.refine(isCalendarDate, { error: "a date" })),
  yearly: yesOrNo,
  doing: words(500),
  place: words(500),
  person: words(500),
});

const ritualSchema = z.strictObject({
  kind: z.literal("ritual"),
  ritual: filled(100),
});

const proposalSchema = z.strictObject({
  id: words(100),
  event: z.union(
    [
      eventSchema.check(
        z.refine(isProposable, { error: "an entry that can be proposed" }),
      ),
      daySchema,
      ritualSchema,
    ],
    { error: "an entry that can be proposed" },
  ),
  why: z.optional(words(500)),
});

/** How many lines one answer may propose. */
const mostProposals = 30;

const answerSchema = z.strictObject({
  format: z.literal("staying-power/coach-answer", {
    error: '"staying-power/coach-answer"',
  }),
  version: z.literal(1, { error: "1" }),
  sentAt: z.iso.datetime({ error: "an instant in UTC" }),
  from: words(60),
  text: z.optional(words(10_000)),
  proposals: z.optional(
    z.array(proposalSchema, { error: "a list of proposals" }).check(
      z.maxLength(mostProposals, {
        error: `at most ${mostProposals} proposals`,
      }),
    ),
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

/** Whether an entry says nothing that only the person can say, and something where it has to. */
function isProposable(entry: unknown): boolean {
  if (!isEntry(entry)) return false;
  switch (entry.kind) {
    case "if-then":
      return (
        entry.cue === null || (isSaid(entry.cue) && isSaid(entry.response))
      );
    case "project":
      return (
        (entry.what === null || isSaid(entry.what)) && entry.done === undefined
      );
    case "waiting":
      return entry.came === undefined;
    case "letting-go":
      return entry.chosen;
  }
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== "";
}

/** Whether something that fits the schema of events is of a kind that can be proposed. */
function isEntry(event: unknown): event is ProposedEvent {
  return (
    typeof event === "object" &&
    event !== null &&
    "kind" in event &&
    entryKinds.some((kind) => kind === event.kind)
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

/** An answer as it came: of what it proposes, the lines that this version can read. */
export interface CameAnswer extends Omit<CoachAnswer, "proposals"> {
  /** In their order; null in the place of one of a kind or a form that only another version knows. */
  readonly proposals: readonly (Proposal | null)[];
}

/**
 * The same for whoever receives it: a line of a later version leaves all others readable.
 * @param input anything at all
 * @returns it, or why nothing of it can be read
 */
export function readCoachAnswer(input: unknown): Result<CameAnswer, CaseError> {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, error: caseError("case", plain.error) };
  const { value } = plain;
  const lines: readonly unknown[] | null =
    typeof value === "object" &&
    value !== null &&
    "proposals" in value &&
    Array.isArray(value.proposals) &&
    value.proposals.length <= mostProposals
      ? value.proposals
      : null;
  const read = parseCoachAnswer(
    lines === null ? value : Object.assign({}, value, { proposals: [] }),
  );
  if (!read.ok) return read;
  const proposals = (lines ?? []).map((line) =>
    isProposal(line) ? line : null,
  );
  return { ok: true, value: { ...read.value, proposals } };
}

function isProposal(line: unknown): line is Proposal {
  return proposalSchema.safeParse(line).success;
}
