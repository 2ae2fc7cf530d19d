import { type Plan, variants } from "@staying-power/plan";
import { mapScreenWords, mapWords, variantWords } from "@staying-power/words";
import { isNoContactKept } from "./model/is-no-contact-kept.ts";

/** How No Contact is kept here, folded. */
export function VariantPart({
  plan: { state, variant },
}: {
  readonly plan: Plan;
}) {
  const words = mapScreenWords;
  if (!isNoContactKept(state)) return null;
  return (
    <details class="map-fold">
      <summary>
        <h2>{mapWords.headings.variant}</h2>
      </summary>
      {variant.ids.map((id) => {
        const { name, rules, review, disagree } = variantWords[id];
        return (
          <div key={id} class="stack">
            <h3>{name}</h3>
            <ul class="points">
              {rules.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <p class="quiet">{words.askedThen(review)}</p>
            {disagree !== null && (
              <p class="quiet">{mapWords.disagree(disagree)}</p>
            )}
            <p class="quiet">{words.whoSays[variants[id].mark]}</p>
          </div>
        );
      })}
    </details>
  );
}
