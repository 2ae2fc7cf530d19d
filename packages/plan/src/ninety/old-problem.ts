import type { Facts } from "@staying-power/case";
import {
  isWatchedIssue,
  mostWatched,
  type ProblemStanding,
  problemStandings,
  type ProblemStepId,
  problemStepIds,
  problemSteps,
  type WatchedIssueId,
} from "../rules/ninety-steps.ts";

/**
 * Which of the issues that the person named are watched for.
 *
 * @returns at most two, as they were named; none where their early signs are not ours to name, and they are asked for.
 */
export function watchedIssues({
  issues = [],
}: Pick<Facts, "issues">): readonly WatchedIssueId[] {
  return issues.filter(isWatchedIssue).slice(0, mostWatched);
}

/**
 * How often the old problem was noted since they came back.
 *
 * @param days - the days it was noted on, `YYYY-MM-DD`, in any order.
 * @param since - the day they came back; what is dated before it belongs to another time.
 * @returns two notes of one day are one time. It never goes down by itself: a note can be taken back.
 */
export function problemStanding(
  days: readonly string[],
  since: string,
): ProblemStanding {
  const times = new Set(days.filter((day) => day >= since)).size;
  return problemStandings[Math.min(times, 3)] ?? "third";
}

/** What to do at one of the times, in order; nothing while it is only watched for. */
export function stepsAt(standing: ProblemStanding): readonly ProblemStepId[] {
  return problemStepIds.filter((id) => problemSteps[id].at === standing);
}
