import type { Signal } from "@preact/signals";
import type { Plan } from "@staying-power/plan";
import { locale, mapWords } from "@staying-power/words";
import { isWaitingOver } from "./model/is-waiting-over.ts";
import { WaitingPart } from "./waiting-part.tsx";

interface ReviewsPartProps {
  readonly plan: Plan;
  /** Whether the person is asked if they want to let go. */
  readonly asking: Signal<boolean>;
}

/** When No Contact is looked at again, and the day that was agreed on. */
export function ReviewsPart({ plan, asking }: ReviewsPartProps) {
  const { reviews, state } = plan;
  // Who is together again waits for nobody.
  if (state === "trial") return null;
  const isOver = isWaitingOver(plan);
  return (
    <section>
      <h2>{mapWords.headings.reviews}</h2>
      {isOver && <WaitingPart key="waiting" plan={plan} asking={asking} />}
      {reviews.length > 0 && (
        <p>{mapWords.reviews(reviews.map(({ on }) => locale.day(on)))}</p>
      )}
      {!isOver && <WaitingPart key="waiting" plan={plan} asking={asking} />}
    </section>
  );
}
