import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  signal,
} from "@preact/signals";
import { type Case, latestDay, toldUntil } from "@staying-power/case";
import type { Reading } from "@staying-power/forecast";
import type { Life } from "../keep/held.ts";
import type { Forecaster } from "../worker/forecaster.ts";
import type { Known } from "./known.ts";

interface AskedForecast {
  readonly reading: ReadonlySignal<Reading | null>;
  readonly forecast: ReadonlySignal<"none" | "working" | "ready" | "failed">;
  /** True when it did not fail. */
  ask(): Promise<boolean>;
  /** The case as it is told to the forecast. */
  toldToday(): Case;
}

interface AskingParts {
  readonly forecaster: Forecaster;
  readonly life: ReadonlySignal<Life>;
  readonly today: ReadonlySignal<string>;
  readonly known: Known;
  /** Questions that take something for granted which is not known to be so: the reading does not ask for them. */
  readonly closed: ReadonlySignal<readonly string[]>;
}

/** Asks for a reading whenever the case, the day, or what was set aside changes. */
export function askedForecast({
  forecaster,
  life,
  today,
  known: { person, setAside, first },
  closed,
}: AskingParts): AskedForecast {
  const reading = signal<Reading | null>(null);
  const forecast = signal<"none" | "working" | "ready" | "failed">("none");

  // Still apart today, or still together, is itself something we know.
  const toldToday = (): Case => ({
    ...person.value,
    asOf: toldUntil(person.value, latestDay(person.value, today.value)),
  });

  const notAsked = (): readonly string[] => [
    ...Object.keys(setAside.value),
    ...closed.value,
  ];

  const ask = async (): Promise<boolean> => {
    forecast.value = "working";
    const answer = await forecaster.ask({
      case: toldToday(),
      today: today.value,
      first: first.value,
      setAside: notAsked(),
    });
    // Locked meanwhile: nothing of it is held.
    if (answer.kind === "replaced" || life.value.kind !== "ready") return true;
    batch(() => {
      if (answer.kind === "reading") reading.value = answer.reading;
      forecast.value = answer.kind === "reading" ? "ready" : "failed";
    });
    return answer.kind === "reading";
  };

  const leftOpen = computed(() => notAsked().join());
  // Whatever changed the case, this tab or another one, asks for a new reading.
  // A case that did not change is the same object.
  let readFor: readonly unknown[] = [];
  effect(() => {
    const told = [person.value, leftOpen.value, life.value.kind, today.value];
    if (told.every((part, place) => part === readFor[place])) return;
    readFor = told;
    if (life.value.kind === "ready") {
      void ask();
      return;
    }
    reading.value = null;
    forecast.value = "none";
  });
  return { reading, forecast, ask, toldToday };
}
