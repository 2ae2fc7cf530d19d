import {
  isCalendarDate,
  type ReunionQuestionId,
  reunionQuestionIds,
  type WeekdayId,
  weekdayIds,
} from "@staying-power/case";
import { readOnce } from "../../../keep/read-once.ts";

/** A slow restart, as two people may sign it. */
export interface Agreement {
  /** The day it was written, `YYYY-MM-DD`. */
  readonly on: string;
  /** The day to look at it again, `YYYY-MM-DD`. */
  readonly reviewOn: string;
  /** How often they meet in a week, at most. */
  readonly dates: 1 | 2;
  /** Each one's own evening, and their half hour; absent where they decide it together. */
  readonly mineEvening?: WeekdayId;
  readonly theirEvening?: WeekdayId;
  readonly checkIn?: WeekdayId;
  readonly mineRule: string;
  readonly theirRule: string;
}

/** What is kept of the time after they came back; the answers themselves stand in the journal. */
export interface ReunionKept {
  /** The questions that were skipped, each with its day. */
  readonly setAside: { readonly [Id in ReunionQuestionId]?: string };
  /** The day on which Today's line was put off, `YYYY-MM-DD`. */
  readonly putOffOn?: string;
  /** The day on which looking at the agreement again was put off, `YYYY-MM-DD`. */
  readonly reviewPutOffOn?: string;
  readonly agreement?: Agreement;
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshReunion: ReunionKept = { setAside: {} };

/** The longest rule that fits its line on the page. */
export const longestRule = 140;

/** Reads what was kept. An agreement that cannot be read goes to `unread` as it is. */
export const parseReunionKept: (input: unknown) => ReunionKept = readOnce(
  (input) => {
    if (input === undefined || input === null) return freshReunion;
    if (typeof input !== "object" || Array.isArray(input))
      return { ...freshReunion, unread: [input] };
    const fields = fieldsOf(input);
    const putOffOn = fields.get("putOffOn");
    const reviewPutOffOn = fields.get("reviewPutOffOn");
    const found = fields.get("agreement");
    const agreement = readAgreement(found);
    const unread = [
      ...listOf(fields.get("unread")),
      ...(found !== undefined && agreement === null
        ? [{ agreement: found }]
        : []),
    ];
    return {
      setAside: Object.fromEntries(
        [...fieldsOf(fields.get("setAside"))].filter(
          ([id, on]) => isQuestion(id) && isDay(on),
        ),
      ),
      ...(isDay(putOffOn) ? { putOffOn } : {}),
      ...(isDay(reviewPutOffOn) ? { reviewPutOffOn } : {}),
      ...(agreement === null ? {} : { agreement }),
      ...(unread.length > 0 ? { unread } : {}),
    };
  },
);

const readAgreement = readOnce((found): Agreement | null => {
  const fields = fieldsOf(found);
  const [on, reviewOn, mineRule, theirRule] = [
    "on",
    "reviewOn",
    "mineRule",
    "theirRule",
  ].map((name) => fields.get(name));
  const dates = fields.get("dates");
  if (
    !isDay(on) ||
    !isDay(reviewOn) ||
    (dates !== 1 && dates !== 2) ||
    typeof mineRule !== "string" ||
    typeof theirRule !== "string"
  )
    return null;
  return {
    on,
    reviewOn,
    dates,
    mineRule,
    theirRule,
    ...weekdayIn(fields, "mineEvening"),
    ...weekdayIn(fields, "theirEvening"),
    ...weekdayIn(fields, "checkIn"),
  };
});

function weekdayIn<Name extends "mineEvening" | "theirEvening" | "checkIn">(
  fields: ReadonlyMap<string, unknown>,
  name: Name,
): { readonly [Key in Name]?: WeekdayId } {
  const day = weekdayIds.find((each) => each === fields.get(name));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one key is the name
  return (day === undefined ? {} : { [name]: day }) as {
    readonly [Key in Name]?: WeekdayId;
  };
}

function isQuestion(id: string): boolean {
  return reunionQuestionIds.some((each) => each === id);
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && isCalendarDate(value);
}

function fieldsOf(found: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof found === "object" && found !== null ? Object.entries(found) : [],
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
