import type { HistoryStep } from "@staying-power/forecast";
import {
  historyWords,
  type WholePeople,
  type WholePrognosis,
  wholePrognosis,
} from "@staying-power/words";
import { ofHundred } from "../../../ui/charts/hundred.ts";

/** One day of the history in whole people and in words. */
export interface HistoryDay {
  readonly day: string;
  readonly state: HistoryStep["state"];
  readonly whole: WholePrognosis;
  /** Null once they are together. */
  readonly back: WholePeople | null;
  readonly stayed: WholePeople;
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
  const whole = wholePrognosis(outcomes);
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
    whole,
    back: state === "together" ? null : whole.back,
    stayed: whole.outcomes.backAndStayed,
    moved: moved ?? null,
    small,
  };
}
