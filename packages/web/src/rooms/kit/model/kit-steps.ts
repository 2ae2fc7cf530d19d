import { withEntry, withoutEntry } from "./kit-entries.ts";

/** A small thing that was done: an hour of the first days, or a way to a profile that was made harder. */
export interface KitStep {
  /** The room it is of, a colon, and its own name there. */
  readonly id: string;
  /** When it was ticked, as an instant. */
  readonly at: string;
}

/** Notes that hold ticks. */
interface WithSteps {
  readonly steps?: readonly KitStep[];
}

/** The notes with this step ticked. */
export function withStep<Notes extends WithSteps>(
  notes: Notes,
  step: KitStep,
): Notes {
  return { ...notes, steps: withEntry(notes.steps ?? [], step) };
}

/** The notes without that tick. */
export function withoutStep<Notes extends WithSteps>(
  notes: Notes,
  id: string,
): Omit<Notes, "steps"> & WithSteps {
  const { steps = [], ...rest } = notes;
  const others = withoutEntry(steps, id);
  return others.length === 0 ? rest : { ...rest, steps: others };
}

/** Whether a step is ticked. */
export function isTicked({ steps = [] }: WithSteps, id: string): boolean {
  return steps.some((step) => step.id === id);
}
