import type { SharedReading } from "@staying-power/case";
import type { HistoryStep } from "@staying-power/forecast";
import { type WholePeople, wholePrognosis } from "@staying-power/words";

/** What the page on how the reading moved tells of each day, as it goes to a coach: without what moved it. */
export function toldReadings(
  steps: readonly HistoryStep[],
): readonly SharedReading[] {
  return steps.map(({ day, state, outcomes }) => {
    const { backAndStayed, backAndLeft, notBack } =
      wholePrognosis(outcomes).outcomes;
    return {
      on: day,
      state,
      outcomes: {
        backAndStayed: bare(backAndStayed),
        backAndLeft: bare(backAndLeft),
        notBack: bare(notBack),
      },
    };
  });
}

function bare({ about, low, high }: WholePeople): WholePeople {
  return { about, low, high };
}
