import { dayOf, daysBetween, holds, type IssueId } from "@staying-power/case";
import type { GateId } from "@staying-power/care";
import { changedOf } from "./changed-of.ts";
import { mayContact } from "./contact.ts";
import {
  knownOf,
  knownBefore,
  type PlanInput,
  type PlanKnown,
} from "./known.ts";
import { ifThenPlans } from "./if-then-plans.ts";
import { noContactSince } from "./no-contact-since.ts";
import type {
  Changed,
  Plan,
  PlannedTask,
  PlanParts,
  PlanWithChange,
} from "./plan.ts";
import { projectsOf } from "./projects-of.ts";
import { type PlanWorld, reasonsOf, worldOf } from "./reasons-of.ts";
import { reviewsOf } from "./reviews-of.ts";
import { isTaskId, type TaskId, taskIds, tasks } from "./rules/all-tasks.ts";
import { type StageId, stageOfState } from "./rules/stages.ts";
import type { StateId } from "./rules/states.ts";
import type { PlanCondition } from "./plan-words.ts";
import type { Task } from "./rules/task.ts";
import { type StageStanding, stagesOf } from "./stages-of.ts";
import { placeOf, variantOf } from "./variant-of.ts";

/** How many issues are worked on at once. Source: METHOD 8.1 and T8. */
const mostIssues = 2;

/** After how many days of No Contact a day to stop waiting is asked for. Ours; METHOD T16 says that it is. */
const askAfterDays = 30;

/** How long one habit is kept before another is added. Source: METHOD T8. */
const habitDays = 30;

/**
 * The plan of a case on a day. Pure: the same input gives the same plan, and a fact that no rule speaks of changes nothing.
 *
 * @param input - the case, what was said about safety, and the day.
 * @returns where they stand, how No Contact is kept, the stages, and the tasks with the reasons for each.
 */
export function planFor(input: PlanInput): Plan {
  const known = knownOf(input);
  const parts = partsOf(known);
  return {
    asOf: input.today,
    ...parts,
    reviews: reviewsOf(known, parts.state, parts.variant.ids),
    stopWaiting: stopWaitingOf(known),
    askWaiting: asksWaiting(known, parts.state),
    ifThen: ifThenPlans(known.events, input.today).map(
      ({ versions: _versions, ...plan }) => plan,
    ),
    projects: projectsOf(known.events, input.today).map(
      ({ versions: _versions, ...project }) => project,
    ),
  };
}

/**
 * What the newest day of the journal made of a plan. It takes a second plan, that of the evening before.
 *
 * @param input - what the plan was made from.
 * @param plan - that plan.
 * @returns each part that is another now, with the entries of that day as the reason; nothing where the journal is empty.
 */
export function changesOf(
  input: PlanInput,
  plan: PlanParts,
): readonly Changed[] {
  const before = knownBefore(input, knownOf(input));
  return before === null
    ? []
    : changedOf(partsOf(before.known), plan, before.newest);
}

/**
 * @param input - the case, what was said about safety, and the day.
 * @returns the plan, and what the newest day of the journal changed in it.
 */
export function planWithChange(input: PlanInput): PlanWithChange {
  const plan = planFor(input);
  return { ...plan, changed: changesOf(input, plan) };
}

function partsOf(known: PlanKnown): PlanParts {
  const { standing } = placeOf(known);
  const world = worldOf(known, standing);
  const stages = stagesOf(standing.state, known);
  return {
    ...standing,
    gates: known.gates,
    variant: variantOf(world),
    stages,
    tasks: tasksOf(world, stages),
  };
}

function tasksOf(
  world: PlanWorld,
  stages: readonly StageStanding[],
): readonly PlannedTask[] {
  const { known } = world;
  const now = new Set(
    stages.filter(({ status }) => status === "now").map(({ id }) => id),
  );
  // Letting go stands beside every stage; in its own state it is all there is.
  now.add("letting-go");
  const issues = new Set(
    (known.facts.issues ?? []).filter(isCorrectable).slice(0, mostIssues),
  );
  const done = doneTasks(known);
  const together = world.standing.state === "trial";
  const found = inOrder(world.standing.state).flatMap((id) => {
    const { when, ...task }: Task = tasks[id];
    const fits =
      (now.has(task.stage) ||
        isAtAnyTime(task, stages) ||
        isForPressing(when)) &&
      (task.issue === undefined ||
        (issues.has(task.issue) && isHabitDue(id, known))) &&
      !(task.every === "once" && done.has(id)) &&
      mayContact(task.contact, known, together) &&
      holds(when, world.told);
    if (!fits) return [];
    const why = reasonsOf(when, world);
    return why.length === 0 ? [] : [{ id, ...task, why }];
  });
  // What a shut gate itself asks for goes before all else, then what was done that is held like one, then the first
  // hour or a slip, then the steps of the one apology: it comes first, before the quiet.
  const rank = ({ id }: PlannedTask): number => {
    const { when }: Task = tasks[id];
    if (isForGate(when, known.gates)) return 0;
    if (isForPressing(when)) return 1;
    if (acute.has(id)) return 2;
    return isForApology(when) ? 3 : 4;
  };
  return found.toSorted((one, other) => rank(one) - rank(other));
}

/** Whether one of these gates makes a rule hold. */
function isForGate(
  condition: PlanCondition,
  gates: readonly GateId[],
): boolean {
  if ("all" in condition)
    return condition.all.some((part) => isForGate(part, gates));
  if ("any" in condition)
    return condition.any.some((part) => isForGate(part, gates));
  return "gate" in condition && gates.includes(condition.gate);
}

/** What cannot wait for anything else: the first hour, and a slip. */
const acute: ReadonlySet<TaskId> = new Set<TaskId>([
  "first-hour",
  "end-the-slip-here",
  "trace-the-slip",
]);

/** Whether a rule is a step of the one apology: it holds in that state alone. */
function isForApology(condition: PlanCondition): boolean {
  return (
    "all" in condition &&
    condition.all.some(
      (part) =>
        "answer" in part && part.answer === "state" && part.is === "apology",
    )
  );
}

/** Whether a rule asks for thirty days without any contact: it holds wherever one stands. */
function isForPressing(condition: PlanCondition): boolean {
  return "all" in condition
    ? condition.all.some(isForPressing)
    : "answer" in condition && condition.answer === "pressed";
}

/** Getting steady first, then what the state is about, then the rest as the tables have it. */
function inOrder(state: StateId): readonly TaskId[] {
  const first: readonly StageId[] = ["steady", stageOfState[state]];
  const rankOf = (id: TaskId): number => {
    const place = first.indexOf(tasks[id].stage);
    return place < 0 ? first.length : place;
  };
  return taskIds.toSorted((one, other) => rankOf(one) - rankOf(other));
}

/** What children, a home or work demand goes on in every state, and an errand or an outburst of theirs comes in any. */
function isAtAnyTime(
  { contact, every, stage }: Pick<Task, "contact" | "every" | "stage">,
  stages: readonly StageStanding[],
): boolean {
  return (
    contact === "logistics" ||
    (every === "moment" &&
      stage === "reached-out" &&
      stages.some(({ id, status }) => id === stage && status === "next"))
  );
}

/** One habit for an issue at a time, and thirty days before the next. Source: METHOD T8. */
function isHabitDue(id: TaskId, { events, today }: PlanKnown): boolean {
  if (!isHabit(id)) return true;
  const habits = taskIds.filter(
    (each) => tasks[each].issue === tasks[id].issue && isHabit(each),
  );
  return habits.slice(0, habits.indexOf(id)).every((earlier) => {
    const begun = events.find(
      (event) => event.kind === "task" && event.task === earlier && event.done,
    );
    return (
      begun !== undefined && daysBetween(dayOf(begun.at), today) >= habitDays
    );
  });
}

function isHabit(id: TaskId): boolean {
  return tasks[id].every === "daily" || tasks[id].every === "weekly";
}

function isCorrectable(issue: IssueId): boolean {
  return taskIds.some((id) => tasks[id].issue === issue);
}

/** What was done and not taken back. */
function doneTasks({ events }: PlanKnown): ReadonlySet<TaskId> {
  const done = new Set<TaskId>();
  for (const event of events) {
    if (event.kind !== "task" || !isTaskId(event.task)) continue;
    if (event.done) done.add(event.task);
    else done.delete(event.task);
  }
  return done;
}

function stopWaitingOf({ events }: PlanKnown): Plan["stopWaiting"] {
  const agreed = events.findLast(({ kind }) => kind === "waiting");
  return agreed?.kind !== "waiting" || agreed.until === null
    ? null
    : {
        on: agreed.until,
        sign: agreed.sign ?? "",
        came: agreed.came === true ? dayOf(agreed.at) : null,
      };
}

/** Asked for once, when No Contact has gone on for a month: an answer, also "not now", ends the asking. Source: METHOD T16. */
function asksWaiting(known: PlanKnown, state: StateId): boolean {
  if (state !== "no-contact") return false;
  if (known.told.some(({ kind }) => kind === "waiting")) return false;
  const since = noContactSince(known);
  return (
    since !== undefined && daysBetween(since.on, known.today) >= askAfterDays
  );
}
