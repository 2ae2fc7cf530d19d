import { computed, type ReadonlySignal } from "@preact/signals";
import {
  type Case,
  type Facts,
  factKeys,
  factsAsOf,
  latestDay,
} from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";
import type { BrowserRecord } from "../keep/browser-record.ts";
import type { SetAside } from "../keep/set-aside.ts";

/** What is known of a breakup today. */
export interface Known {
  readonly person: ReadonlySignal<Case>;
  readonly setAside: ReadonlySignal<SetAside>;
  /** The day of the first answers, YYYY-MM-DD. */
  readonly first: ReadonlySignal<string>;
  readonly facts: ReadonlySignal<Facts>;
  /** The questions that have an answer. */
  readonly answered: ReadonlySignal<ReadonlySet<QuestionKey>>;
  /** True once anything was answered or set aside. */
  readonly begun: ReadonlySignal<boolean>;
}

/** Works out what a record says as of today. */
export function known(
  record: ReadonlySignal<BrowserRecord>,
  today: ReadonlySignal<string>,
): Known {
  const person = computed(() => record.value.case);
  const setAside = computed(() => record.value.setAside);
  const first = computed(() => record.value.firstDay);
  const facts = computed(() =>
    factsAsOf(person.value, latestDay(person.value, today.value)),
  );
  const answered = computed<ReadonlySet<QuestionKey>>(
    () =>
      new Set<QuestionKey>([
        ...factKeys.filter((key) => facts.value[key] !== undefined),
        ...(person.value.breakup === undefined ? [] : (["breakup"] as const)),
      ]),
  );
  const begun = computed(
    () => answered.value.size > 0 || Object.keys(setAside.value).length > 0,
  );
  return { person, setAside, first, facts, answered, begun };
}
