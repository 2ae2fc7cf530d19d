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
  type SafetyKey,
  shutGates,
  writingBehind,
} from "@staying-power/care";
import type { BrowserRecord } from "../keep/browser-record.ts";
import type { Life } from "../keep/held.ts";
import type { Known } from "./known.ts";

/** What comes before any number. */
interface Standing {
  readonly gates: ReadonlySignal<readonly Gate[]>;
  readonly withheld: ReadonlySignal<boolean>;
  /** What becomes of writing to the ex; `unknown` while what was said cannot be read. */
  readonly writing: ReadonlySignal<Gate["writing"] | "unknown">;
  readonly dueSafety: ReadonlySignal<SafetyKey | null>;
  readonly unseenCare: Signal<boolean>;
}

interface StandingParts {
  readonly record: ReadonlySignal<BrowserRecord>;
  readonly life: ReadonlySignal<Life>;
  readonly today: ReadonlySignal<string>;
  readonly known: Known;
}

/** Judges what was said about safety, and notes what came to be withheld during the visit. */
export function standing({
  record,
  life,
  today,
  known: { person, facts },
}: StandingParts): Standing {
  const gates = computed(() =>
    shutGates(person.value, record.value.safety, today.value),
  );
  const withheld = computed(() => isWithheld(gates.value));
  const writing = computed(() =>
    life.value.kind === "ready" ? writingBehind(gates.value) : "unknown",
  );
  const dueSafety = computed(() =>
    dueSafetyQuestion(
      record.value.safety,
      facts.value,
      today.value,
      gates.value,
    ),
  );
  const unseenCare = signal(false);
  // What was withheld before this visit has been seen; what comes to be so during it has not.
  let wasOpen = false;
  let wasWithheld = false;
  effect(() => {
    const isOpen = life.value.kind === "ready";
    if (wasOpen && isOpen && withheld.value && !wasWithheld)
      unseenCare.value = true;
    if (!withheld.value) unseenCare.value = false;
    wasOpen = isOpen;
    wasWithheld = withheld.value;
  });
  return { gates, withheld, writing, dueSafety, unseenCare };
}
