import { computed, type ReadonlySignal } from "@preact/signals";
import type { Case } from "@staying-power/case";
import type { PlanInput } from "@staying-power/plan";
import type { BrowserRecord } from "../keep/browser-record.ts";

interface PlanInputParts {
  readonly record: ReadonlySignal<BrowserRecord>;
  readonly person: ReadonlySignal<Case>;
  readonly today: ReadonlySignal<string>;
}

/** What the rules of the plan go by, as of today; another one only when some of it has changed. */
export function planInput({
  record,
  person,
  today,
}: PlanInputParts): ReadonlySignal<PlanInput> {
  const answers = computed(() => record.value.safety);
  return computed(() => ({
    theCase: person.value,
    answers: answers.value,
    today: today.value,
  }));
}
