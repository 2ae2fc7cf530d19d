import { dayOf } from "@staying-power/case";
import { chanceOf, chanceOfGap } from "./chance-of.ts";
import { type Sitting, sittingsOf, type UrgeMoment } from "./sittings.ts";
import {
  type UrgePlace,
  urgePlaces,
  type UrgeTrigger,
  urgeTriggers,
} from "./urge-kinds.ts";

/** What is learned from. */
export interface UrgeLog {
  /** The moments that were hard, in any order. */
  readonly hard: readonly UrgeMoment[];
  /** Moments at which the person told how it was, and the urge was not strong: they show when the app is open anyway. */
  readonly calm: readonly UrgeMoment[];
  /** The person's own date, `YYYY-MM-DD`: what is dated later does not count. */
  readonly today: string;
}

/** On which days of the week something stands out; a Friday night until five is a weekday. */
export type UrgeDays = "all" | "weekdays" | "weekends";

/** So many of the sittings of the last twelve weeks, or of those of them that say it. */
export interface UrgeCount {
  readonly count: number;
  readonly of: number;
}

/** A part of the day that stands out, and on which days. */
export interface UrgeHours extends UrgeCount {
  readonly days: UrgeDays;
  /** The hour at which it begins, 0 to 23. */
  readonly from: number;
  /** How many hours it has: 3 or 6, or 24 where only the days stand out. */
  readonly length: number;
}

/** What stands out, and what there is to draw. */
export interface LearnedUrges {
  /** How many sittings there are in the twelve weeks up to today. */
  readonly of: number;
  /** How many of them began at each hour of the clock, `[24]`, from midnight on. */
  readonly byHour: readonly number[];
  /** Whether there were enough to look at, at least once. */
  readonly looked: boolean;
  /** How many more there have to be before it looks again; null when it does not look any more. */
  readonly untilNext: number | null;
  readonly hours: UrgeHours | null;
  readonly place: (UrgeCount & { readonly place: UrgePlace }) | null;
  readonly trigger: (UrgeCount & { readonly trigger: UrgeTrigger }) | null;
}

/** Where nothing but chance is at work, so many people at most are ever told that something stands out: 1 of 20. */
export const falseAlarms = 0.05;

/** At how many sittings, counted from the first one ever, it is looked. In between what was found stands. Ours. */
export const urgeLooks = [10, 15, 22, 33, 50, 75, 112, 168, 252, 378] as const;

/** Below so many, nothing is said of hours, places or triggers. Ours. */
export const fewestUrges = 10;

/** How many days count, up to the newest: twelve whole weeks, since hard hours change as someone heals. Ours. */
export const urgeDays = 84;

/** How the false alarms are shared out among the questions. Ours. */
const shares = {
  hours: 0.4,
  days: 0.1,
  hoursOfDays: 0.1,
  place: 0.2,
  trigger: 0.2,
} as const;

/** How many hours of a day someone is awake, whichever these are: so the hours of none are taken for granted. Ours. */
const awake = 16;

/** The days that are held against the others. */
const partDays = ["weekdays", "weekends"] as const;

/** How long a part of the day may be, in hours. Ours. */
const lengths = [3, 6] as const;

/** What part of the hours awake a place can fill, at the most, before it is worth saying that it stands out. Ours. */
const placeShares: Readonly<Record<UrgePlace, number>> = {
  bed: 2 / awake,
  home: 10 / awake,
  outside: 4 / awake,
  work: 8 / awake,
  people: 8 / awake,
};

/** What part of all a trigger can have before it stands out: two of eight. Ours. */
const triggerShare = 2 / urgeTriggers.length;

/** From so many calm moments on they are asked as well, and how unlikely the gap has to be. Ours. */
const calmRule = { fewest: 8, chance: 0.003 } as const;

/** Below so many in the last twelve weeks what was found is not said. Ours. */
const fewestWithin = 5;

/**
 * What stands out in the urges that someone noted: a part of the day, a place, a trigger.
 *
 * What chance is taken to do: hard moments fall evenly over sixteen hours awake, whichever hours these are; no place has
 * more of them than of these hours it can fill; no trigger has more than two of eight. All sittings of one day count as
 * one draw. Each question has its part of the false alarms, each look its part of that (a quarter, a quarter, an eighth,
 * an eighth, and so on), and each thing that is looked at an even part of this: by their sum no more than `falseAlarms`
 * people of whom nothing is true are ever told anything. A part of the day has also to hold more of the hard moments
 * than of the calm ones, where eight or more of these are told.
 *
 * @param log - the hard and the calm moments, and the day.
 * @returns what stands out, with its count in the twelve weeks up to today; the same whatever the order of the log.
 * Source: ours; docs/urges.md has the method and how well it does.
 */
export function learnUrges({ hard, calm, today }: UrgeLog): LearnedUrges {
  const until = ({ at }: UrgeMoment): boolean => dayOf(at) <= today;
  const all = sittingsOf(hard.filter(until));
  const look = urgeLooks.findLastIndex((count) => count <= all.length);
  const next = urgeLooks.find((count) => count > all.length);
  const now = lately(all, dayNumber(today));
  const seen: Seen | null =
    look < 0
      ? null
      : seenAt(
          all.slice(0, urgeLooks[look]),
          sittingsOf(calm.filter(until)),
          look,
        );
  return {
    of: now.length,
    byHour: Array.from(
      { length: 24 },
      (_, hour) => now.filter((each) => each.hour === hour).length,
    ),
    looked: look >= 0,
    untilNext: next === undefined ? null : next - all.length,
    hours: seen === null ? null : hoursOf(seen, now),
    place: seen === null ? null : placeOf(seen, now),
    trigger: seen === null ? null : triggerOf(seen, now),
  };
}

/** What one look sees. */
interface Seen {
  readonly hard: readonly Sitting[];
  readonly calm: readonly Sitting[];
  /** How many false alarms this look may bring. */
  readonly alarms: number;
}

function seenAt(
  hard: readonly Sitting[],
  calm: readonly Sitting[],
  look: number,
): Seen {
  const newest = hard.at(-1)?.day ?? 0;
  return {
    hard: lately(hard, newest),
    calm: lately(calm, newest),
    alarms: falseAlarms * 0.5 ** (2 + Math.floor(look / 2)),
  };
}

/** Those of the twelve weeks up to a day. */
function lately(
  sittings: readonly Sitting[],
  until: number,
): readonly Sitting[] {
  return sittings.filter(({ day }) => day > until - urgeDays && day <= until);
}

/** The day as sittings count it. */
function dayNumber(today: string): number {
  return sittingsOf([{ at: `${today}T12:00Z` }])[0]?.day ?? 0;
}

/** Something that may stand out: which sittings are of it, and how many chance brings. */
interface Candidate<What> {
  readonly what: What;
  readonly share: number;
  readonly has: (sitting: Sitting) => boolean;
}

interface Standing<What> {
  readonly candidate: Candidate<What>;
  /** The chance of it, times how many were looked at, over the false alarms it may bring: below 1 it stands out. */
  readonly ratio: number;
}

interface Question<What> {
  readonly candidates: readonly Candidate<What>[];
  /** Whether one that stands out holds against the calm moments too. */
  readonly holds?: (candidate: Candidate<What>) => boolean;
}

/** Of these the one that stands out most, by its chance; null where none does. */
function standsOut<What>(
  { candidates, holds = () => true }: Question<What>,
  sittings: readonly Sitting[],
  alarms: number,
): Standing<What> | null {
  if (sittings.length < fewestUrges) return null;
  const days = [...Map.groupBy(sittings, ({ day }) => day).values()].map(
    (ofDay) => ofDay.length,
  );
  const chances = new Map<number, Float64Array>();
  let best: Standing<What> | null = null;
  for (const candidate of candidates) {
    const chance =
      chances.get(candidate.share) ?? chanceOf(days, candidate.share);
    chances.set(candidate.share, chance);
    const count = sittings.filter(candidate.has).length;
    const ratio = ((chance[count] ?? 1) * candidates.length) / alarms;
    if (ratio <= (best?.ratio ?? 1) && holds(candidate))
      best = { candidate, ratio };
  }
  return best;
}

/** What stands out, as it counts by now; null where it no longer does. */
function counted<What>(
  standing: Standing<What> | null,
  now: readonly Sitting[],
): (UrgeCount & { readonly what: What }) | null {
  if (standing === null) return null;
  const { what, share, has } = standing.candidate;
  const count = now.filter(has).length;
  return count < fewestWithin || count <= share * now.length
    ? null
    : { what, count, of: now.length };
}

type Hours = Pick<UrgeHours, "days" | "from" | "length">;

function hoursOf(
  { hard, calm, alarms }: Seen,
  now: readonly Sitting[],
): UrgeHours | null {
  const holds = ({ has }: Candidate<Hours>): boolean =>
    calm.length < calmRule.fewest ||
    chanceOfGap(
      { within: hard.filter(has).length, of: hard.length },
      { within: calm.filter(has).length, of: calm.length },
    ) <= calmRule.chance;
  const parts = (days: readonly UrgeDays[]) =>
    days.flatMap((each) => partsOf(each, hard));
  const found = [
    standsOut(
      { candidates: parts(["all"]), holds },
      hard,
      alarms * shares.hours,
    ),
    standsOut(
      { candidates: parts(partDays), holds },
      hard,
      alarms * shares.hoursOfDays,
    ),
    standsOut(
      { candidates: partDays.map((days) => wholeDays(days, hard)), holds },
      hard,
      alarms * shares.days,
    ),
  ]
    .filter((each) => each !== null)
    .toSorted((one, other) => one.ratio - other.ratio);
  const told = counted(found[0] ?? null, now);
  return told === null
    ? null
    : { ...told.what, count: told.count, of: told.of };
}

/** Every part of the day on these days. */
function partsOf(
  days: UrgeDays,
  hard: readonly Sitting[],
): readonly Candidate<Hours>[] {
  const { share, has } = wholeDays(days, hard);
  return lengths.flatMap((length) =>
    Array.from({ length: 24 }, (_, from): Candidate<Hours> => ({
      what: { days, from, length },
      share: (share * length) / awake,
      has: (sitting) =>
        has(sitting) && (sitting.hour - from + 24) % 24 < length,
    })),
  );
}

/** These days, at whatever hour. */
function wholeDays(days: UrgeDays, hard: readonly Sitting[]): Candidate<Hours> {
  return {
    what: { days, from: 0, length: 24 },
    share: shareOfDays(days, hard),
    has: ({ weekend }) => days === "all" || weekend === (days === "weekends"),
  };
}

/** What part of the days lived these are; never less than of a whole week. */
function shareOfDays(days: UrgeDays, hard: readonly Sitting[]): number {
  if (days === "all") return 1;
  const first = hard[0]?.day ?? 0;
  const last = hard.at(-1)?.day ?? first;
  const lived = last - first + 1;
  const weekends = Array.from(
    { length: lived },
    (_, day) => first + day,
  ).filter((day) => ((day % 7) + 7) % 7 < 2).length;
  return days === "weekends"
    ? Math.max(2 / 7, weekends / lived)
    : Math.max(5 / 7, (lived - weekends) / lived);
}

function placeOf(seen: Seen, now: readonly Sitting[]): LearnedUrges["place"] {
  const said = ({ place }: Sitting): boolean => place !== null;
  const candidates = urgePlaces.map((place) => ({
    what: place,
    share: placeShares[place],
    has: (sitting: Sitting) => sitting.place === place,
  }));
  const told = counted(
    standsOut(
      { candidates },
      seen.hard.filter(said),
      seen.alarms * shares.place,
    ),
    now.filter(said),
  );
  return told === null
    ? null
    : { place: told.what, count: told.count, of: told.of };
}

function triggerOf(
  seen: Seen,
  now: readonly Sitting[],
): LearnedUrges["trigger"] {
  const said = ({ trigger }: Sitting): boolean => trigger !== null;
  const candidates = urgeTriggers.map((trigger) => ({
    what: trigger,
    share: triggerShare,
    has: (sitting: Sitting) => sitting.trigger === trigger,
  }));
  const told = counted(
    standsOut(
      { candidates },
      seen.hard.filter(said),
      seen.alarms * shares.trigger,
    ),
    now.filter(said),
  );
  return told === null
    ? null
    : { trigger: told.what, count: told.count, of: told.of };
}
