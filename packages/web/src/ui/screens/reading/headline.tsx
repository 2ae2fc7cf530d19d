import type { Reading } from "@staying-power/forecast";
import { pageWords } from "@staying-power/guide";
import { backRange, hundredPeople, wholeRange } from "../../../state/hundred.ts";

/** The reading in one breath; read out again whenever it changes. */
export function Headline({ reading }: { readonly reading: Reading }) {
  const words = pageWords.reading;
  const people = hundredPeople(reading.outcomes);
  const text =
    reading.state === "together"
      ? words.headlineTogether({
          about: people.backAndStayed,
          ...wholeRange(reading.outcomes.backAndStayed),
        })
      : words.headline({
          back: people.backAndStayed + people.backAndLeft,
          stayed: people.backAndStayed,
          ...backRange(reading.outcomes),
        });
  return (
    <div class="stack">
      <p class="headline" aria-live="polite">
        {text}
      </p>
      <p class="quiet">{words.rangeNote}</p>
    </div>
  );
}
