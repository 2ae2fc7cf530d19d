import { dayOf, type Event } from "@staying-power/case";
import type { Strength } from "../strength-of.ts";
import { type Change, changeOf } from "./change-of.ts";
import {
  changeRule,
  type Cut,
  isWithin,
  pieceOf,
  type Span,
} from "./windows.ts";

/** What was done over one piece of time. */
export interface DonePiece {
  /** Days on which something was done for oneself. */
  readonly own: number;
  /** Days on which a task of the map was done. */
  readonly tasks: number;
  /** Days with an entry of any kind, or with an urge that passed: of the others nothing is known. */
  readonly told: number;
}

/** How habits went. */
export interface DoneDays {
  readonly pieces: readonly DonePiece[];
  /** The whole of the cut. */
  readonly sum: DonePiece;
  /** Days with a task, as a share of the days with an entry. */
  readonly change: Change;
}

/**
 * What was done for oneself over a window, and on how many days a task of the map was.
 *
 * @param events - the journal in order, nothing later than today.
 * @param strength - what was done for oneself, from `strengthOf`.
 * @param cut - the window.
 */
export function doneDaysOf(
  events: readonly Event[],
  strength: Strength,
  cut: Cut,
): DoneDays {
  const own = new Set(
    strength.days.flatMap(({ on, effort }) => (effort ? [on] : [])),
  );
  const tasks = new Set([...taskDays(events).values()].flat());
  const told = new Set([...events.map(({ at }) => dayOf(at)), ...own]);
  const pieces = cut.pieces.map(() => ({ own: 0, tasks: 0, told: 0 }));
  const sum = { own: 0, tasks: 0, told: 0 };
  for (const day of told) {
    const piece = pieces[pieceOf(cut, day) ?? -1];
    if (piece === undefined) continue;
    for (const each of [piece, sum]) {
      each.told += 1;
      each.own += own.has(day) ? 1 : 0;
      each.tasks += tasks.has(day) ? 1 : 0;
    }
  }
  const sharesIn = (span: Span): readonly number[] =>
    [...told].flatMap((day) =>
      isWithin(span, day) ? [tasks.has(day) ? 1 : 0] : [],
    );
  return {
    pieces,
    sum,
    change: changeOf(
      sharesIn(cut.before),
      sharesIn(cut.now),
      changeRule(cut.window, "share"),
    ),
  };
}

/**
 * The days on which each task was done, each once, oldest first; one that was taken back on the same day was not.
 *
 * @param events - the journal in order.
 */
export function taskDays(
  events: readonly Event[],
): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, Set<string>>();
  for (const event of events) {
    if (event.kind !== "task") continue;
    const done = days.get(event.task) ?? new Set<string>();
    days.set(event.task, done);
    if (event.done) done.add(dayOf(event.at));
    else done.delete(dayOf(event.at));
  }
  return new Map([...days].map(([task, done]) => [task, [...done]]));
}
