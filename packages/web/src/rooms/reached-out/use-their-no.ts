import { useSignal } from "@preact/signals";
import type { FactValues } from "@staying-power/case";
import { contactKinds } from "@staying-power/plan";
import { newId } from "../../ui/parts/new-id.ts";
import { useApp } from "../../ui/shell/app-context.ts";
import { localMoment } from "../../visit/local-moment.ts";

interface Taken {
  readonly id: string;
  /** What was said before of whether they may be contacted. */
  readonly before: FactValues["contactForbidden"] | null;
}

/** Notes that they said no, as an answer about safety and as a signal, and takes both back. */
export function useTheirNo() {
  const { session } = useApp();
  const taken = useSignal<Taken | null>(null);
  return {
    /** Whether it was noted a moment ago. */
    isNoted: taken.value !== null,
    note: (): void => {
      const before = session.facts.value.contactForbidden ?? null;
      const id = newId();
      const at = localMoment(session.clock.present());
      const { signal } = contactKinds["no-more"];
      // The no counts, also where the journal has no room for more.
      if (signal !== null) session.log({ at, id, kind: "signal", signal });
      session.answer("contactForbidden", "they-asked");
      taken.value = { id, before };
    },
    takeBack: (): void => {
      if (taken.value === null) return;
      session.unlog(taken.value.id);
      session.answer("contactForbidden", taken.value.before);
      taken.value = null;
    },
  };
}
