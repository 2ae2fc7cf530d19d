import type { Event, Moment } from "@staying-power/case";
import {
  type IfThenCueId,
  ifThenCues,
  type IfThenPlan,
  type IfThenResponseId,
  ifThenResponseIds,
} from "@staying-power/plan";

/** How long each half of a plan may be, in characters. */
export const longestHalf = 300;

/** A plan that is being made or changed. */
export interface DraftPlan {
  /** The id of the plan; null for a new one. */
  readonly plan: string | null;
  readonly step: "cue" | "response" | "whole";
  /** The trigger it was chosen from, if it was. */
  readonly from: IfThenCueId | null;
  readonly cue: string;
  readonly response: string;
  readonly moment: Moment;
}

/** A new plan, with nothing said yet. */
export const newPlan: DraftPlan = {
  plan: null,
  step: "cue",
  from: null,
  cue: "",
  response: "",
  moment: {},
};

/** What is offered to do where the trigger is in the person's own words. */
const always: readonly IfThenResponseId[] = [
  "walk-round",
  "phone-away",
  "ring-friend",
  "open-kit",
];

/** A plan in force, to be changed. */
export function draftOf({
  plan,
  cue,
  response,
  moment = {},
}: IfThenPlan): DraftPlan {
  return { plan, step: "whole", from: null, cue, response, moment };
}

/** The plan with one of the triggers that are offered; its moment comes with it, unless one was chosen. */
export function withCue(
  draft: DraftPlan,
  from: IfThenCueId | null,
  cue: string,
): DraftPlan {
  const moment = from === null ? undefined : ifThenCues[from].moment;
  return {
    ...draft,
    from,
    cue,
    moment: draft.plan === null && moment !== undefined ? moment : draft.moment,
    step: draft.response === "" ? "response" : "whole",
  };
}

/** What fits the trigger, first; there is always something. */
export function responsesFor({
  from,
}: Pick<DraftPlan, "from">): readonly IfThenResponseId[] {
  const offered: readonly IfThenResponseId[] =
    from === null ? always : ifThenCues[from].responses;
  return ifThenResponseIds.filter((id) => offered.includes(id));
}

/** The entry of the journal that keeps a plan. */
export function entryOf(
  { cue, response, moment }: DraftPlan,
  {
    at,
    id,
    plan,
  }: { readonly at: string; readonly id: string; readonly plan: string },
): Event {
  const { days = [], part } = moment;
  const said: Moment = {
    ...(days.length > 0 && { days }),
    ...(part !== undefined && { part }),
  };
  return {
    at,
    id,
    kind: "if-then",
    plan,
    cue,
    response,
    ...(Object.keys(said).length > 0 && { moment: said }),
  };
}
