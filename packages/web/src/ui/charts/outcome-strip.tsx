import type { WholeHundred } from "@staying-power/words";
import "./charts.css";
import { outcomeKeys } from "./hundred.ts";

interface OutcomeStripProps {
  readonly people: WholeHundred;
  /** The same in words, where the counts do not stand beside it. */
  readonly alt?: string;
}

/** A hundred people as one strip in the usual order; the counts stand beside it with their marks. */
export function OutcomeStrip({ people, alt }: OutcomeStripProps) {
  const starts = outcomeKeys.map((_key, index) =>
    outcomeKeys.slice(0, index).reduce((sum, key) => sum + people[key], 0),
  );
  return (
    <svg
      class="strip"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      {...(alt === undefined
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": alt })}
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
