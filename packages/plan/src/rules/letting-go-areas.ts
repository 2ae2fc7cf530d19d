import type { PlanCondition } from "../plan-words.ts";
import type { TaskId } from "./all-tasks.ts";

/** The parts of letting go, in the order of its map. */
export const lettingGoAreaIds = [
  "things",
  "places",
  "online",
  "others",
  "dates",
  "body",
  "steps",
  "sense",
] as const;

/** The id of one of them. */
export type LettingGoAreaId = (typeof lettingGoAreaIds)[number];

/** A task of a part, and what must be known for it to stand there. */
interface AreaTask {
  readonly task: TaskId;
  readonly when?: PlanCondition;
}

/**
 * What there is to do in each part. Nothing here reaches the ex, so that it can stand for whoever lets go, behind any
 * gate, and for somebody of whom nothing is known. The parts are ours; what each task rests on stands with the task.
 */
export const lettingGoAreas: Readonly<
  Record<LettingGoAreaId, readonly AreaTask[]>
> = {
  things: [
    { task: "put-their-things-away" },
    { task: "move-the-photos" },
    { task: "list-what-is-theirs" },
  ],
  places: [{ task: "name-the-places" }, { task: "one-place-again" }],
  online: [
    { task: "mute-for-good" },
    { task: "untangle-the-accounts" },
    { task: "post-nothing-for-them" },
  ],
  others: [
    { task: "tell-one-person" },
    { task: "one-sentence-for-others" },
    { task: "tell-the-children", when: { fact: "children", is: true } },
  ],
  dates: [{ task: "plan-the-hard-days" }],
  body: [{ task: "same-hours-for-sleep" }, { task: "body-in-daylight" }],
  steps: [
    { task: "new-weekends" },
    { task: "one-corner-of-your-own" },
    { task: "learn-one-new-thing" },
  ],
  sense: [
    { task: "letter-never-sent" },
    { task: "what-you-learnt" },
    { task: "forgive-at-your-pace" },
  ],
};
