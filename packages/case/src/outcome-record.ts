import * as z from "zod/mini";
import { addDays, dayOf, daysBetween } from "./calendar-date.ts";
import type { CaseIssue } from "./case-error.ts";
import type { Case } from "./case.ts";
import { closestName } from "./closest-name.ts";
import { eventsInOrder } from "./events-in-order.ts";
import { factsAsOf } from "./facts-as-of.ts";
import { issuePath } from "./issue-path.ts";
import { outcomeOf } from "./outcome-of.ts";
import type { Result } from "./result.ts";

/**
 * All that a record may hold, and nothing else: for each field its bins. How they were chosen, and how many of the coded
 * cases share each combination: docs/outcomes.md.
 */
export const outcomeBins = {
  /** Who ended it: the ex alone, or anybody else, or not told. */
  endedBy: ["ex", "other"],
  /** What the forecast said four weeks after it: how many of 100 come back within a year. */
  said: ["under-20", "20-to-30", "30-or-more"],
  /** How long after the breakup it was last told how it is: at least so long. */
  watched: ["1-month", "1-year"],
  /** What became of it. */
  outcome: ["not-back", "together", "ended-again"],
} as const;

/** The name of a field with bins. */
export type OutcomeField = keyof typeof outcomeBins;

/** What is known of one breakup whose outcome is known, with nothing in it that is one person's. */
export type OutcomeRecord = {
  readonly format: "staying-power/outcome";
  readonly version: 1;
} & {
  readonly [Field in OutcomeField]: (typeof outcomeBins)[Field][number];
};

/** From how many days after the breakup on each length of watching holds. */
export const watchedFromDays: readonly number[] = [30, 365];

/** The forecast is read so many days after the breakup, and speaks of so many more. */
const readAfterDays = 28;
const horizonDays = 364;

/** From which share on each bin of what was said begins, 0 … 1. */
export const saidFrom: readonly number[] = [0, 0.2, 0.3];

/** A case as it was four weeks after the breakup, and that day. */
export interface EarlyCase {
  readonly case: Case;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/**
 * The case before its outcome was known: as of four weeks after the breakup, or the day before they were back where that
 * was sooner. What carries no date in it counts as told by then.
 *
 * @param theCase - a parsed case.
 * @returns null when nobody tells when it ended.
 */
export function earlyCase(theCase: Case): EarlyCase | null {
  const { breakup } = theCase;
  // Whoever reads on has to be able to name the days of the year after it.
  if (breakup === undefined || breakup >= "2198") return null;
  const events = eventsInOrder(theCase);
  const back = events.find(({ kind }) => kind === "returned");
  const latest = addDays(breakup, readAfterDays);
  const before =
    back === undefined || dayOf(back.at) > latest
      ? latest
      : dayOf(back.at) > breakup
        ? addDays(dayOf(back.at), -1)
        : breakup;
  return {
    case: {
      ...theCase,
      asOf: before,
      events: events.filter(
        ({ at, kind }) =>
          dayOf(at) <= before && kind !== "returned" && kind !== "left-again",
      ),
    },
    day: before,
  };
}

/** Why there is no record: it is not told when it ended, what became of it, or when they came back; it is too early; or too few are alike. */
export type NoRecord =
  "no-breakup" | "no-outcome" | "no-return-day" | "too-early" | "too-rare";

/**
 * The record of a case. It is of the first year alone: who came back later had not come back by then.
 *
 * @param theCase - a parsed case.
 * @param given - `today` is the person's own date, `said` the share of people who come back within a year by the forecast
 *   of the early case, 0 … 1.
 */
export function outcomeRecord(
  theCase: Case,
  { today, said }: { readonly today: string; readonly said: number },
): Result<OutcomeRecord, NoRecord> {
  const early = earlyCase(theCase);
  const { breakup } = theCase;
  if (early === null || breakup === undefined) return refused("no-breakup");
  const known = outcomeOf(theCase, today);
  if (known === null) return refused("no-outcome");
  // The day before the last, since what is dated a day ahead counts.
  const yearEnds = addDays(breakup, readAfterDays + horizonDays - 1);
  const within = outcomeOf(theCase, yearEnds < today ? yearEnds : today);
  const watched = binAt(
    outcomeBins.watched,
    watchedFromDays,
    daysBetween(breakup, known.until),
  );
  if (watched === undefined) return refused("too-early");
  const came = known.back ?? known.together;
  const isLate =
    came !== null && daysBetween(breakup, came) > readAfterDays + horizonDays;
  if (isLate && known.back === null) return refused("no-return-day");
  return {
    ok: true,
    value: {
      format: "staying-power/outcome",
      version: 1,
      endedBy:
        factsAsOf(early.case, early.day).endedBy === "ex" ? "ex" : "other",
      said: saidBin(said),
      watched,
      outcome:
        within === null || within.state === "apart" ? "not-back" : within.state,
    },
  };
}

/**
 * The bin of a share.
 * @param share - of people who come back within a year, 0 … 1.
 */
function saidBin(share: number): OutcomeRecord["said"] {
  return binAt(outcomeBins.said, saidFrom, share) ?? "under-20";
}

/**
 * A record as it stands in a file: the same bytes for everybody who has the same bins.
 * @param record - from `outcomeRecord` or `parseOutcomeRecord`.
 */
export function outcomeRecordText(record: OutcomeRecord): string {
  const { format, version, endedBy, said, watched, outcome } = record;
  const all = { format, version, endedBy, said, watched, outcome };
  return `${JSON.stringify(all)}\n`;
}

/**
 * A record from anything.
 * @param input - what was parsed from a file.
 * @returns the record; or the first place at which it is none with what belongs there, never what was found.
 */
export function parseOutcomeRecord(
  input: unknown,
): Result<OutcomeRecord, CaseIssue> {
  const parsed = recordSchema().safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  if (issue?.code === "unrecognized_keys") {
    const [key = ""] = issue.keys;
    const suggestion = closestName(key, ["format", "version", ...fields]);
    return wrong({
      path: issuePath([...issue.path, key]),
      expected: "no key of this name",
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
  return wrong({
    path: issuePath(issue?.path ?? []),
    expected: issue?.message ?? "a record of an outcome",
  });
}

const fields = Object.keys(outcomeBins);

/** Made when it is asked for: the page that makes a record reads none. */
function recordSchema() {
  const bin = <const Bins extends readonly string[]>(bins: Bins) =>
    z.enum(bins, { error: `one of ${bins.join(", ")}` });
  return z.strictObject(
    {
      format: z.literal("staying-power/outcome", {
        error: '"staying-power/outcome"',
      }),
      version: z.literal(1, { error: "1" }),
      endedBy: bin(outcomeBins.endedBy),
      said: bin(outcomeBins.said),
      watched: bin(outcomeBins.watched),
      outcome: bin(outcomeBins.outcome),
    },
    { error: "an object in braces" },
  );
}

/** The last bin that begins at or below a value; undefined below the first. */
function binAt<Bin>(
  bins: readonly Bin[],
  from: readonly number[],
  value: number,
): Bin | undefined {
  return bins[from.findLastIndex((least) => value >= least)];
}

function refused(error: NoRecord): Result<never, NoRecord> {
  return { ok: false, error };
}

function wrong(error: CaseIssue): Result<never, CaseIssue> {
  return { ok: false, error };
}
