import {
  addDays,
  type Case,
  dayOf,
  type Event,
  eventsInOrder,
} from "@staying-power/case";
import { looksThatBreak } from "./rules/acts.ts";

/** What strength is told from. */
export interface StrengthInput {
  readonly theCase: Case;
  /** The person's own date, `YYYY-MM-DD`: what is dated later does not count. */
  readonly today: string;
  /** Days, each `YYYY-MM-DD`, on which an urge was met and nothing was sent, as the kit notes them beside the case. */
  readonly held?: readonly string[];
}

/** One day on which something was done for oneself, or on which there was a slip, or both. */
export interface StrengthDay {
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly effort: boolean;
  readonly slip: boolean;
}

/** What someone did for themselves. It is no score of a person: screens tell its days, never `stands`. */
export interface Strength {
  /** Every day that counts, each once, oldest first. */
  readonly days: readonly StrengthDay[];
  /** On how many of them something was done for oneself. */
  readonly effortDays: number;
  /** On how many of them there was a slip. */
  readonly slipDays: number;
  /** What stands of it, in days of effort: 0 … `effortDays`, and above 0 once there was any. Only to be compared with itself. */
  readonly stands: number;
}

/** What a slip takes at most: half a day of effort, and a tenth of what stands. Ours. */
export const slipTakes = { days: 0.5, share: 0.1 } as const;

/**
 * What someone did for themselves, day by day. Effort adds up and does not fade: nothing falls because days go by.
 *
 * A day of effort adds one. It is a day on which a task of the map was done, a place of one's own project was used, mood or urge was told, an urge was met and
 * nothing was sent, a quiet day was told, or something of theirs was answered. A day with a slip takes half a day of
 * effort, and never more than a tenth of what stands. Our own rule: half a day, so that the next day of effort makes up
 * for more than the slip took; one cost for a day, since ten messages of one bad night are one night; a tenth at most, so
 * that a slip at the beginning does not take nearly all, and nothing ever takes all. What counts as a slip is what breaks
 * No Contact (T3). Meeting, hearing from them, errands and chance take nothing.
 *
 * @param input - the case, the day, and the days on which an urge was held.
 * @returns the days and what stands. More effort never lowers it; nor does contact that is no slip, or the passing of days.
 * Source: PRODUCT D5; METHOD 1.8 (peer: what was done does not vanish); the numbers are ours.
 */
export function strengthOf({
  theCase,
  today,
  held = [],
}: StrengthInput): Strength {
  const events = eventsInOrder(theCase).filter(({ at }) => dayOf(at) <= today);
  const effort = new Set(held.filter((day) => day <= today));
  for (const day of effortDaysOf(events)) effort.add(day);
  const slips = slipDaysOf(events);
  const days = [...new Set([...effort, ...slips])].toSorted().map((on) => ({
    on,
    effort: effort.has(on),
    slip: slips.has(on),
  }));
  return {
    days,
    effortDays: effort.size,
    slipDays: slips.size,
    stands: days.reduce(afterDay, 0),
  };
}

/** The effort of a day comes before its slip: then it can only add. */
function afterDay(before: number, { effort, slip }: StrengthDay): number {
  const built = before + (effort ? 1 : 0);
  return slip
    ? built - Math.min(slipTakes.days, slipTakes.share * built)
    : built;
}

function effortDaysOf(events: readonly Event[]): readonly string[] {
  const tasks = new Map<string, string>();
  const days: string[] = [];
  for (const event of events) {
    const day = dayOf(event.at);
    // Done and taken back on one day is not done; what was done on an earlier day stays done.
    if (event.kind === "task" || event.kind === "slot") {
      const of =
        event.kind === "task" ? [event.task] : [event.project, event.part];
      const key = JSON.stringify([event.kind, ...of, day]);
      if (event.done) tasks.set(key, day);
      else tasks.delete(key);
    } else if (isEffort(event)) days.push(day);
  }
  return [...days, ...tasks.values()];
}

function isEffort(event: Event): boolean {
  switch (event.kind) {
    case "check-in":
      return event.mood !== undefined || event.urge !== undefined;
    case "signal":
      return event.signal === "none";
    case "answered":
      return true;
    default:
      return false;
  }
}

function slipDaysOf(events: readonly Event[]): ReadonlySet<string> {
  const broke = events
    .filter(({ kind }) => kind === "break")
    .map(({ at }) => dayOf(at));
  return new Set([...broke, ...daysOfTooManyLooks(events)]);
}

/** The days of the look that made too many within a week; the next ones are counted from then on. */
function daysOfTooManyLooks(events: readonly Event[]): readonly string[] {
  const days: string[] = [];
  let within: readonly string[] = [];
  for (const { kind, at } of events) {
    if (kind !== "looked") continue;
    const day = dayOf(at);
    const since = addDays(day, 1 - looksThatBreak.days);
    within = [...within.filter((look) => look >= since), day];
    if (within.length < looksThatBreak.times) continue;
    days.push(day);
    within = [];
  }
  return days;
}
