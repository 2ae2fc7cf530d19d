import { earlyCase } from "@staying-power/case";
import type { HistoryStep } from "@staying-power/forecast";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../../ui/shell/app-context.ts";

/** What was said before; null while it is worked out, or where it could not be. */
export interface Readings {
  readonly isWorking: boolean;
  readonly steps: readonly HistoryStep[] | null;
  /** How many come back within a year by the reading four weeks after it, 0 … 1. */
  readonly said: number | null;
}

const working: Readings = { isWorking: true, steps: null, said: null };

/**
 * The readings of before, worked out anew whenever what is known changes: one after another, since a newer request takes
 * the place of an older one.
 *
 * @param isShown - whether they are shown; without that only what a record holds is worked out.
 */
export function useReadings(isShown: boolean): Readings {
  const { session } = useApp();
  const person = session.person.value;
  const [readings, setReadings] = useState(working);
  useEffect(() => {
    const gone = new AbortController();
    const isGone = (): boolean => gone.signal.aborted;
    const tell = async (): Promise<void> => {
      setReadings(working);
      const all = isShown ? await session.tellHistory() : null;
      const early = earlyCase(person);
      if (isGone() || all?.kind === "replaced") return;
      const first = early && (await session.tellHistory(early));
      if (isGone() || first?.kind === "replaced") return;
      const notBack =
        first?.kind === "history"
          ? first.history.steps.at(-1)?.outcomes.notBack.mean
          : undefined;
      setReadings({
        isWorking: false,
        steps: all?.kind === "history" ? all.history.steps : null,
        said: notBack === undefined ? null : 1 - notBack,
      });
    };
    void tell();
    return () => gone.abort();
  }, [session, person, isShown]);
  return readings;
}
