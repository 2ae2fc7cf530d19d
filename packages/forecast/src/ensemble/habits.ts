import type { SignalId } from "@staying-power/case";
import { habits } from "../tables/habits.ts";

/** Something that was logged and can come again. */
export interface Logged<Kind extends string> {
  readonly signal: Kind;
  readonly weeksAgo: number;
}

/** One that counts, with the power that its likelihood is raised to, above 0 and at most 2. */
export interface Counted<Kind extends string> extends Logged<Kind> {
  readonly power: number;
}

/** One sign of the ex that was logged. */
export type LoggedSignal = Logged<SignalId>;

/** One that counts. */
export type CountedSignal = Counted<SignalId>;

/**
 * What a journal of signals says, its habits told once.
 *
 * @param logged - oldest first.
 * @returns one a habit, oldest first; together they never count for more than `habits.most`.
 */
export function withoutRepeats(
  logged: readonly LoggedSignal[],
): readonly CountedSignal[] {
  return lessByWhatCame(toldOnce(logged));
}

/**
 * Habits told once: what comes again within `habits.pauseWeeks` is one habit. It
 * speaks on the day it was last seen: as one sign does, the less the shorter it had paused, and as much again at most
 * for having gone on, by 1/√(how many) of habits that go on together, as signals of a summary are.
 *
 * @param logged - oldest first.
 * @returns one a habit, oldest first.
 */
export function toldOnce<Kind extends string>(
  logged: readonly Logged<Kind>[],
): readonly Counted<Kind>[] {
  const all = habitsOf(logged);
  return all
    .map(({ signal, first, newest, pause }) => {
      const together = all.filter(
        (other) =>
          other.first >= newest && other.newest <= newest + habits.pauseWeeks,
      ).length;
      return {
        signal,
        weeksAgo: newest,
        power:
          toldAfter(pause) + toldAfter(first - newest) / Math.sqrt(together),
      };
    })
    .toSorted((a, b) => b.weeksAgo - a.weeksAgo);
}

/** Each sign counts the less, the more was seen since: all together never more than `habits.most`. */
function lessByWhatCame(
  counted: readonly CountedSignal[],
): readonly CountedSignal[] {
  let left = 1;
  return counted
    .toReversed()
    .map(({ power, ...sign }) => {
      const less = { ...sign, power: power * left };
      left *= 1 - power / habits.most;
      return less;
    })
    .toReversed();
}

interface Habit<Kind extends string> {
  readonly signal: Kind;
  /** Weeks before now of its first day. */
  readonly first: number;
  /** Weeks before now of its newest. */
  newest: number;
  /** Weeks from the newest of its kind before it; infinite when there was none. */
  readonly pause: number;
}

function habitsOf<Kind extends string>(
  logged: readonly Logged<Kind>[],
): readonly Habit<Kind>[] {
  const all: Habit<Kind>[] = [];
  const newestOf = new Map<Kind, Habit<Kind>>();
  for (const { signal, weeksAgo } of logged) {
    const before = newestOf.get(signal);
    const pause = before === undefined ? Infinity : before.newest - weeksAgo;
    if (before !== undefined && pause <= habits.pauseWeeks) {
      before.newest = weeksAgo;
      continue;
    }
    const begun = { signal, first: weeksAgo, newest: weeksAgo, pause };
    all.push(begun);
    newestOf.set(signal, begun);
  }
  return all;
}

/** How much a sign says so many weeks after the one before it, 0 … 1. */
export function toldAfter(weeks: number): number {
  return 1 - 2 ** (-weeks / habits.halfLifeWeeks);
}
