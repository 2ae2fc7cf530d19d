import type { IssueId } from "@staying-power/case";
import type { GateId } from "@staying-power/care";
import type { Contact } from "./contact.ts";
import type { IfThenPlan } from "./if-then-plans.ts";
import type { Mark, Sources } from "./mark.ts";
import type { Project } from "./projects-of.ts";
import type { TaskId } from "./rules/all-tasks.ts";
import type { StageId } from "./rules/stages.ts";
import type { StateId } from "./rules/states.ts";
import type { Task } from "./rules/task.ts";
import type { StageStanding } from "./stages-of.ts";
import type { VariantChosen } from "./variant-of.ts";
import type { Why } from "./why.ts";

/** A task that is this person's today. */
export interface PlannedTask {
  readonly id: TaskId;
  readonly stage: StageId;
  readonly issue?: IssueId;
  readonly every: Task["every"];
  readonly contact: Contact;
  /** What of theirs chose it; never empty. */
  readonly why: readonly Why[];
  readonly mark: Mark;
  readonly sources: Sources;
}

/** What to do on a day, and why. */
export interface Plan {
  readonly asOf: string;
  readonly state: StateId;
  /** What brought them to that state. */
  readonly because: readonly Why[];
  readonly gates: readonly GateId[];
  readonly variant: VariantChosen;
  readonly stages: readonly StageStanding[];
  /** In the order they are offered. */
  readonly tasks: readonly PlannedTask[];
  /** The next days at which No Contact is looked at again. */
  readonly reviews: readonly { readonly on: string }[];
  /** When they agreed with themselves to stop waiting. */
  readonly stopWaiting: {
    readonly on: string;
    readonly sign: string;
    /** The day on which the sign came, if they said so. */
    readonly came: string | null;
  } | null;
  /** Whether to ask them, once, for a day to stop waiting. */
  readonly askWaiting: boolean;
  /** Their own plans for hard moments: when this, I do that. */
  readonly ifThen: readonly IfThenPlan[];
  /** Their own small projects: a life of their own, which stays whatever the ex does. */
  readonly projects: readonly Project[];
}

/** The same, beside that of the evening before. */
export interface PlanWithChange extends Plan {
  /** What the newest day of the journal changed. */
  readonly changed: readonly Changed[];
}

/** What of a plan can be compared with that of an earlier day. */
export type PlanParts = Pick<
  Plan,
  "state" | "because" | "gates" | "variant" | "stages" | "tasks"
>;

/** What of a plan became another. */
export type ChangedWhat = "state" | "gates" | "variant" | "stages" | "tasks";

/** One part of the plan that the newest day of the journal changed, and what of that day did. */
export interface Changed {
  readonly what: ChangedWhat;
  readonly why: readonly Why[];
}
