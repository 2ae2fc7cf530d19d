import type { WholeHundred } from "@staying-power/words";
import { outcomeKeys } from "./hundred.ts";

/** A hundred people as one strip in the usual order; the counts stand beside it with their marks. */
export function OutcomeStrip({ people }: { readonly people: WholeHundred }) {
  const starts = outcomeKeys.map((_key, index) =>
    outcomeKeys.slice(0, index).reduce((sum, key) => sum + people[key], 0),
  );
  return (
    <svg
      class="strip"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {outcomeKeys.map((key, index) => (
        <rect
          key={key}
          class={key}
          x={starts[index]}
          y={1}
          width={people[key]}
          height={8}
        />
      ))}
    </svg>
  );
}
