import type { IssueId } from "@staying-power/case";
import type { Mark, Sources } from "../mark.ts";

/** How often the old problem was noted since they came back, as far as it matters. */
export const problemStandings = ["watch", "first", "second", "third"] as const;

/** One of them; `third` is also any time after it. */
export type ProblemStanding = (typeof problemStandings)[number];

/** What to do at one of the times. */
interface ProblemStep {
  readonly at: Exclude<ProblemStanding, "watch">;
  readonly mark: Mark;
  readonly sources: Sources;
}

// prettier-ignore
/**
 * What to do when the same problem pops up again. Source: METHOD 10 and T12: it is talked of once, calmly, and then left; the
 * work on it goes on; no score is kept. Which time is which step is ours. The seed says where it leads when someone came back
 * hoping that it would mend itself (5.1, T6): a reason to look again, and no verdict on two people.
 */
const steps = {
  "say-it-the-same-week": { at: "first",  mark: "inferred", sources: ["T12"] },
  "your-part-first":      { at: "first",  mark: "inferred", sources: ["4.4"] },
  "back-to-your-habit":   { at: "first",  mark: "author",   sources: ["10"] },
  "no-list-of-wrongs":    { at: "first",  mark: "inferred", sources: ["10", "T12"] },
  "talk-of-it-in-peace":  { at: "second", mark: "author",   sources: ["10"] },
  "settle-it-and-leave-it": { at: "second", mark: "peer",   sources: ["10"] },
  "one-rule-each-again":  { at: "second", mark: "inferred", sources: ["T12"] },
  "begin-the-habit-anew": { at: "second", mark: "inferred", sources: ["T12"] },
  "what-the-coach-says":  { at: "third",  mark: "seed",     sources: ["5.1", "T6"] },
  "is-it-worked-on":      { at: "third",  mark: "inferred", sources: ["10"] },
  "someone-to-help":      { at: "third",  mark: "inferred", sources: ["12.1"] },
  "both-ways-are-good":   { at: "third",  mark: "inferred", sources: ["10"] },
} as const;

/** The id of a step. */
export type ProblemStepId = keyof typeof steps;

/** All of them, by id. */
export const problemSteps: Readonly<Record<ProblemStepId, ProblemStep>> = steps;

/** All ids of steps, in order. */
export const problemStepIds: readonly ProblemStepId[] =
  Object.keys(steps).filter(isProblemStepId);

function isProblemStepId(text: string): text is ProblemStepId {
  return Object.hasOwn(steps, text);
}

/**
 * Issues without early signs of ours: nobody can say what they are, or they are the other one's own doing, and a list of
 * signs would be a list to watch them by; or they are for help, not for a card.
 */
const unwatched = [
  "cheating-ex",
  "abuse",
  "addiction",
  "other",
  "unknown",
] as const;

/** An issue whose early signs can be named. */
export type WatchedIssueId = Exclude<IssueId, (typeof unwatched)[number]>;

/** Whether the early signs of an issue can be named. */
export function isWatchedIssue(issue: IssueId): issue is WatchedIssueId {
  return !unwatched.some((each) => each === issue);
}

/** How many issues are watched at once, as many as are worked on. Source: METHOD T8. */
export const mostWatched = 2;
