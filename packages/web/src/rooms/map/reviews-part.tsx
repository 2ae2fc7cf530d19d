import type { Plan } from "@staying-power/plan";
import { locale, mapWords } from "@staying-power/words";
import { WaitingPart } from "./waiting-part.tsx";

/** When No Contact is looked at again, and the day that was agreed on. */
export function ReviewsPart({ plan }: { readonly plan: Plan }) {
  const { reviews } = plan;
  return (
    <section>
      <h2>{mapWords.headings.reviews}</h2>
      {reviews.length > 0 && (
        <p>{mapWords.reviews(reviews.map(({ on }) => locale.day(on)))}</p>
      )}
      <WaitingPart plan={plan} />
    </section>
  );
}
