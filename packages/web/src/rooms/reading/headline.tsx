import type { Reading } from "@staying-power/forecast";
import { headline, readingWords } from "@staying-power/words";

/** The reading in one breath; read out again whenever it changes. */
export function Headline({ reading }: { readonly reading: Reading }) {
  return (
    <div class="stack">
      <p class="headline" aria-live="polite">
        {headline(reading.outcomes, reading.state)}
      </p>
      <p class="quiet">{readingWords.rangeNote}</p>
    </div>
  );
}
