import { useSignal } from "@preact/signals";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";
import {
  type Measure,
  presentCheckIn,
  type PresentCheckIn,
} from "./model/check-in.ts";

/** Tells how it is, in one tap each; a second tap within the hour mends the first. */
export function useCheckIn() {
  const { session } = useApp();
  const full = useSignal(false);
  const told = useSignal<{ readonly before: PresentCheckIn | null } | null>(
    null,
  );
  const { clock, person } = session;
  const present = presentCheckIn(person.value, {
    today: clock.today.value,
    // Each minute it is asked anew.
    now: Math.max(clock.minute.value, clock.present()),
  });
  const put = (entry: PresentCheckIn): boolean => {
    session.unlog(entry.id);
    return session.log(entry);
  };
  return {
    present,
    full: full.value,
    /** Whether there is something to take back. */
    isTold: told.value !== null,
    tell: (measure: Measure, value: number): void => {
      const entry: PresentCheckIn = {
        at: localMoment(clock.present()),
        id: newId(),
        kind: "check-in",
        ...present,
        [measure]: value,
      };
      full.value = !put(entry);
      if (!full.value) told.value ??= { before: present };
    },
    /** As it was before the first tap of now. */
    takeBack: (): void => {
      const before = told.value?.before ?? null;
      if (present !== null) session.unlog(present.id);
      if (before !== null) put(before);
      told.value = null;
    },
  };
}
