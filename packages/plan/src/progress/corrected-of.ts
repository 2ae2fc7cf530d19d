import { daysBetween, type Event, type IssueId } from "@staying-power/case";
import { type TaskId, taskIds, tasks } from "../rules/all-tasks.ts";
import { taskDays } from "./done-days.ts";
import { type Cut, pieceOf } from "./windows.ts";

/** After so many days a correction would show something. Source: METHOD T8. */
export const correctionMarks = [30, 60] as const;

/** A habit that corrects an issue, as far as it was done. */
export interface CorrectedHabit {
  readonly task: TaskId;
  /** Days on which it was done, in all. */
  readonly days: number;
  /** Which day of it this is, its first one being day 1. */
  readonly day: number;
  /** Days on which it was done, for each piece of the cut. */
  readonly pieces: readonly number[];
}

/** An issue that the person named, and what was done about it. */
export interface Corrected {
  readonly issue: IssueId;
  /** The habits that were begun, the longest first. */
  readonly habits: readonly CorrectedHabit[];
}

/**
 * What was done about each issue that has habits of its own.
 *
 * @param events - the journal in order, nothing later than today.
 * @param issues - what the person named.
 * @param cut - the window.
 * Source: METHOD T8.
 */
export function correctedOf(
  events: readonly Event[],
  issues: readonly IssueId[],
  cut: Cut,
): readonly Corrected[] {
  const done = taskDays(events);
  return issues.flatMap((issue): readonly Corrected[] => {
    const own = taskIds.filter((id) => tasks[id].issue === issue);
    return own.length === 0
      ? []
      : [
          {
            issue,
            habits: own
              .flatMap((task) => habitOf(task, done.get(task) ?? [], cut))
              .toSorted((one, other) => other.day - one.day),
          },
        ];
  });
}

function habitOf(
  task: TaskId,
  days: readonly string[],
  cut: Cut,
): readonly CorrectedHabit[] {
  const [first] = days;
  if (first === undefined) return [];
  const pieces = cut.pieces.map(() => 0);
  for (const day of days) {
    const piece = pieceOf(cut, day);
    if (piece !== null) pieces[piece] = (pieces[piece] ?? 0) + 1;
  }
  return [
    {
      task,
      days: days.length,
      day: daysBetween(first, cut.to) + 1,
      pieces,
    },
  ];
}
