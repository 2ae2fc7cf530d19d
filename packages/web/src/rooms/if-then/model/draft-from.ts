import { isIfThenCueId } from "@staying-power/plan";
import { ifThenWords } from "@staying-power/words";
import { type DraftPlan, newPlan, withCue } from "./draft-plan.ts";
import { urgeCueNamed } from "./urge-cue.ts";

/** A plan begun for the trigger that an address names; null where it names none. Nothing of it is kept yet. */
export function draftFrom(from: string): DraftPlan | null {
  if (isIfThenCueId(from))
    return withCue(newPlan, from, ifThenWords.cues[from]);
  const urge = urgeCueNamed(from);
  return urge === null
    ? null
    : { ...withCue(newPlan, urge.like, urge.cue), moment: urge.moment };
}
