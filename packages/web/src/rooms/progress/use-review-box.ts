import { useRef, useState } from "preact/hooks";
import { newId } from "../../ui/parts/new-id.ts";
import { useKeptInTime } from "../kit/use-kept-in-time.ts";
import { useOutcome } from "../kit/use-outcome.ts";
import type { WeekReview } from "./model/week-notes.ts";
import {
  openReview,
  type WeekStep,
  weekSteps,
  withReview,
  withWeekClosed,
} from "./model/week-review.ts";
import { useWeekNotes } from "./use-week-notes.ts";

export interface ReviewBox {
  readonly review: WeekReview;
  /** What became of it last. */
  readonly state: "" | "kept" | "full";
  type(step: WeekStep, text: string): void;
  /** Keeps it now; false when it could not be kept. */
  close(): boolean;
}

/**
 * A review, kept as it is typed and whenever the page is left.
 *
 * @param earlier - one that is changed; null for that of today.
 * @param today - the person's own date.
 */
export function useReviewBox(
  earlier: WeekReview | null,
  today: string,
): ReviewBox {
  const { notes, change } = useWeekNotes();
  const [review, setReview] = useState<WeekReview>(
    () =>
      earlier ??
      openReview(notes, today) ?? {
        id: newId(),
        on: today,
        hard: "",
        held: "",
        next: "",
      },
  );
  const [state, setState] = useOutcome<"full">();
  const typed = useRef(review);
  const kept = useRef(textOf(review));

  const keep = (): void => {
    const mine = typed.current;
    const text = textOf(mine);
    if (text === kept.current) return;
    const outcome = { full: false };
    change((before) => {
      const after = withReview(before, mine);
      outcome.full = after === null;
      return after ?? before;
    });
    setState(outcome.full ? "full" : "kept");
    if (!outcome.full) kept.current = text;
  };
  useKeptInTime(textOf(review), kept, keep);

  return {
    review,
    state,
    type: (step, text) => {
      typed.current = { ...typed.current, [step]: text };
      setReview(typed.current);
    },
    close: () => {
      keep();
      if (textOf(typed.current) !== kept.current) return false;
      change((before) => withWeekClosed(before, today));
      return true;
    },
  };
}

function textOf(review: WeekReview): string {
  return weekSteps.map((step) => review[step]).join("\n\n");
}
