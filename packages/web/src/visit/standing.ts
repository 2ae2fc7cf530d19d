import {
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
} from "@preact/signals";
import {
  dueSafetyQuestion,
  type Gate,
  isWithheld,
  type SafetyAsk,
  saidAtOnce,
  shutGates,
  writingBehind,
} from "@staying-power/care";
import type { BrowserRecord } from "../keep/browser-record.ts";
import type { Life } from "../keep/held.ts";
import type { Clock } from "./clock.ts";
import type { Known } from "./known.ts";
import { momentOf } from "./moment-of.ts";

/** What comes before any number. */
interface Standing {
  readonly gates: ReadonlySignal<readonly Gate[]>;
  readonly withheld: ReadonlySignal<boolean>;
  /** Whether readings that were kept may go to a coach: not while no number is to be shown. */
  readonly readingsGo: ReadonlySignal<boolean>;
  /** What becomes of writing to the ex; `unknown` while what was said cannot be read. */
  readonly writing: ReadonlySignal<Gate["writing"] | "unknown">;
  readonly dueSafety: ReadonlySignal<SafetyAsk | null>;
  /** The same, where advice is what comes next: behind a gate that withholds the numbers what matters was said already. */
  readonly beforeAdvice: ReadonlySignal<SafetyAsk | null>;
  readonly unseenCare: Signal<boolean>;
}

interface StandingParts {
  readonly record: ReadonlySignal<BrowserRecord>;
  readonly life: ReadonlySignal<Life>;
  readonly clock: Pick<Clock, "today" | "present">;
  readonly known: Known;
}

/** Judges what was said about safety, and notes what came to be said before all else during the visit. */
export function standing({
  record,
  life,
  clock,
  known: { person, facts },
}: StandingParts): Standing {
  const { today } = clock;
  const gates = computed(() =>
    shutGates(person.value, record.value.safety, today.value),
  );
  const withheld = computed(() => isWithheld(gates.value));
  const readingsGo = computed(() => !withheld.value);
  const writing = computed(() =>
    life.value.kind === "ready" ? writingBehind(gates.value) : "unknown",
  );
  const dueSafety = computed(() =>
    dueSafetyQuestion(
      record.value.safety,
      facts.value,
      // The minute of asking is read, not followed: nobody is asked out of the blue as an hour ends.
      momentOf(clock),
      gates.value,
    ),
  );
  const beforeAdvice = computed(() =>
    withheld.value ? null : dueSafety.value,
  );
  const unseenCare = signal(false);
  const atOnce = computed(() => saidAtOnce(gates.value));
  // What was so before this visit has been seen; what comes to be so during it has not.
  let wasOpen = false;
  let wasWithheld = false;
  let wasAtOnce = false;
  effect(() => {
    const isOpen = life.value.kind === "ready";
    const isNew =
      (withheld.value && !wasWithheld) || (atOnce.value && !wasAtOnce);
    if (wasOpen && isOpen && isNew) unseenCare.value = true;
    if (!atOnce.value) unseenCare.value = false;
    wasOpen = isOpen;
    wasWithheld = withheld.value;
    wasAtOnce = atOnce.value;
  });
  return {
    gates,
    withheld,
    readingsGo,
    writing,
    dueSafety,
    beforeAdvice,
    unseenCare,
  };
}
