import type { HistoryStep } from "@staying-power/forecast";
import {
  historyWords,
  type WholeRange,
  wholeHundred,
  wholeRange,
} from "@staying-power/words";
import { ofHundred } from "../../../ui/charts/hundred.ts";

/** A number of people of a hundred with its range. */
export interface AboutPeople extends WholeRange {
  readonly about: number;
}

/** One day of the history in whole people and in words. */
export interface HistoryDay {
  readonly day: string;
  readonly state: HistoryStep["state"];
  readonly outcomes: HistoryStep["outcomes"];
  /** Null once they are together. */
  readonly back: AboutPeople | null;
  readonly stayed: AboutPeople;
  /** What moved it by a whole person or more, or turned everything; null on the first day. */
  readonly moved:
    | readonly { readonly cause: string; readonly effect: string | null }[]
    | null;
  /** What moved it by less. */
  readonly small: readonly string[];
}

/** Puts the steps of a history into whole people and words, newest first. */
export function historyDays(
  steps: readonly HistoryStep[],
): readonly HistoryDay[] {
  return steps.map(historyDay).toReversed();
}

function historyDay(step: HistoryStep): HistoryDay {
  const { day, state, outcomes, changes } = step;
  const whole = wholeHundred(outcomes);
  const notBack = wholeRange(outcomes.notBack, whole.notBack);
  const small: string[] = [];
  const moved = changes?.flatMap(({ cause, back, stayed }) => {
    const line = historyWords.cause(cause);
    // Before and after a return the numbers are of different people: no difference means anything.
    const turn =
      cause.kind === "event" &&
      (cause.event.kind === "returned" || cause.event.kind === "left-again");
    const effect = turn
      ? null
      : historyWords.effect(ofHundred(back), ofHundred(stayed), state);
    if (effect !== null || turn) return [{ cause: line, effect }];
    small.push(line);
    return [];
  });
  return {
    day,
    state,
    outcomes,
    back:
      state === "together"
        ? null
        : {
            about: 100 - whole.notBack,
            low: 100 - notBack.high,
            high: 100 - notBack.low,
          },
    stayed: {
      about: whole.backAndStayed,
      ...wholeRange(outcomes.backAndStayed, whole.backAndStayed),
    },
    moved: moved ?? null,
    small,
  };
}
