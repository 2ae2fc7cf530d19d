import type { SignalId } from "@staying-power/case";
import { habits } from "../tables/habits.ts";

/** One sign of the ex that was logged. */
export interface LoggedSignal {
  readonly signal: SignalId;
  readonly weeksAgo: number;
}

/** One that counts, with the power that its likelihood is raised to, above 0 and at most 2. */
export interface CountedSignal extends LoggedSignal {
  readonly power: number;
}

/**
 * What a journal of signals says, its habits told once: what comes again within `habits.pauseWeeks` is one habit. It
 * speaks on the day it was last seen: as one sign does, the less the shorter it had paused, and as much again at most
 * for having gone on, by 1/√(how many) of habits that go on together, as signals of a summary are.
 *
 * @param logged - oldest first.
 * @returns one a habit, oldest first; together they never count for more than `habits.most`.
 */
export function withoutRepeats(
  logged: readonly LoggedSignal[],
): readonly CountedSignal[] {
  const all = habitsOf(logged);
  return lessByWhatCame(
    all
      .map(({ signal, first, newest, pause }): CountedSignal => {
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
      .toSorted((a, b) => b.weeksAgo - a.weeksAgo),
  );
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

interface Habit {
  readonly signal: SignalId;
  /** Weeks before now of its first day. */
  readonly first: number;
  /** Weeks before now of its newest. */
  newest: number;
  /** Weeks from the newest of its kind before it; infinite when there was none. */
  readonly pause: number;
}

function habitsOf(logged: readonly LoggedSignal[]): readonly Habit[] {
  const all: Habit[] = [];
  const newestOf = new Map<SignalId, Habit>();
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
function toldAfter(weeks: number): number {
  return 1 - 2 ** (-weeks / habits.halfLifeWeeks);
}
