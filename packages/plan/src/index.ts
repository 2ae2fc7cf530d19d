// The plan of a case on a day.
export type { Plan, PlannedTask } from "./plan-for.ts";
export { planFor } from "./plan-for.ts";
export type { PlanInput } from "./known.ts";
export type { Changed, ChangedWhat } from "./changed-of.ts";
export type { StageStanding } from "./stages-of.ts";
export type { VariantChosen } from "./variant-of.ts";
export type { Why } from "./why.ts";

// Its rules, as data.
export type { Mark, Sources } from "./mark.ts";
export type { Contact } from "./contact.ts";
export { contacts } from "./contact.ts";
export type { Cause, Move, StateId } from "./rules/states.ts";
export { moved, moves, stateIds } from "./rules/states.ts";
export type { StageId, StageStatus } from "./rules/stages.ts";
export { stageIds } from "./rules/stages.ts";
export type { Variant, VariantId } from "./rules/variants.ts";
export { variantIds, variants } from "./rules/variants.ts";
export type { Task } from "./rules/task.ts";
export type { TaskId } from "./rules/all-tasks.ts";
export { taskIds, tasks } from "./rules/all-tasks.ts";
