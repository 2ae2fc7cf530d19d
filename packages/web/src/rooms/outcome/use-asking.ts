import { isDoorOpen, mayWrite } from "../../visit/doors.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { type OutcomeDay, outcomeAsked } from "./model/outcome-asked.ts";
import type { OutcomeAsking } from "./model/slice.ts";

interface Asking {
  /** The question that is due. */
  readonly due: OutcomeDay | null;
  /** Whether it may be one about the two of them: not where there is a no, or a danger. */
  readonly isOfBoth: boolean;
  readonly asking: OutcomeAsking;
  /** Not now: in two weeks again. */
  putOff(): void;
  /** As it was before one of them. */
  restore(before: OutcomeAsking): void;
  /** Never, or after all. */
  setNever(never: boolean): void;
}

/** Whether someone is to be asked what has become of it. */
export function useAsking(): Asking {
  const { session } = useApp();
  const asking = session.record.value.outcome;
  const today = session.today.value;
  const set = (outcome: OutcomeAsking): void =>
    session.change((record) => ({ ...record, outcome }));
  return {
    asking,
    due: outcomeAsked({ person: session.person.value, asking, today }),
    isOfBoth:
      mayWrite(session.writing.value) &&
      isDoorOpen("history", session.gates.value),
    restore: set,
    putOff: () => set({ ...asking, putOffOn: today }),
    setNever: (never) => set(never ? { never } : {}),
  };
}
