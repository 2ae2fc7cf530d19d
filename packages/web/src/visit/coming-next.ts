import { computed, type ReadonlySignal } from "@preact/signals";
import type { SafetyAsk } from "@staying-power/care";
import { type Known as Asking, mostInARow, spine } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { QuestionKey } from "@staying-power/words";
import type { Known } from "./known.ts";
import { nextQuestion } from "./next-question.ts";

/** What comes next: `waiting` until the reading for the last answer is there. */
export type Next =
  | { readonly kind: "safety"; readonly key: SafetyAsk }
  /** What matters more than any further question. */
  | { readonly kind: "care" }
  /** `enough`: as much was asked in a row as ever is; this one stands beside the reading. */
  | { readonly kind: "question" | "enough"; readonly key: QuestionKey }
  | { readonly kind: "waiting" | "nothing" | "failed" };

interface ComingParts {
  readonly known: Known;
  readonly asking: ReadonlySignal<Asking>;
  readonly dueSafety: ReadonlySignal<SafetyAsk | null>;
  readonly withheld: ReadonlySignal<boolean>;
  readonly unseenCare: ReadonlySignal<boolean>;
  readonly reading: ReadonlySignal<Reading | null>;
  readonly forecast: ReadonlySignal<"none" | "working" | "ready" | "failed">;
}

/** Works out what comes next: safety, then care, then the questions in their order. */
export function comingNext({
  known: { answered, setAside },
  asking,
  dueSafety,
  withheld,
  unseenCare,
  reading,
  forecast,
}: ComingParts): ReadonlySignal<Next> {
  // What was said about safety was not asked here.
  const askedCount = computed(
    () =>
      new Set([...answered.value, ...Object.keys(setAside.value)]).size -
      (answered.value.has("contactForbidden") ? 1 : 0),
  );
  const isEnough = (key: QuestionKey): boolean =>
    askedCount.value >= mostInARow && !spine.includes(key);

  return computed((): Next => {
    const due = dueSafety.value;
    if (due !== null && (due === "now" || !unseenCare.value))
      return { kind: "safety", key: due };
    if (withheld.value || unseenCare.value) return { kind: "care" };
    const isReady = forecast.value === "ready" && reading.value !== null;
    const key = nextQuestion(
      {
        known: asking.value,
        answered: answered.value,
        setAside: setAside.value,
      },
      isReady ? reading.value : null,
    );
    if (key !== null)
      return { kind: isEnough(key) ? "enough" : "question", key };
    if (forecast.value === "failed") return { kind: "failed" };
    return { kind: isReady ? "nothing" : "waiting" };
  });
}
