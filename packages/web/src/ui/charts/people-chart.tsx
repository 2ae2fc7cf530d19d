import type { WholeHundred } from "@staying-power/words";
import { outcomeKeys } from "./hundred.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import "./charts.css";

interface PeopleChartProps {
  readonly people: WholeHundred;
  /** The same in words. */
  readonly alt: string;
}

const cell = 32;

/** A hundred countable figures, ten by ten, always in the same order. */
export function PeopleChart({ people, alt }: PeopleChartProps) {
  const outcomes = outcomeKeys.flatMap((key) =>
    Array.from({ length: people[key] }, () => key),
  );
  return (
    <svg
      class="hundred"
      viewBox={`0 0 ${10 * cell} ${10 * cell}`}
      role="img"
      aria-label={alt}
    >
      {outcomes.map((outcome, index) => (
        <OutcomeMark
          key={index}
          outcome={outcome}
          x={((index % 10) + 0.5) * cell}
          y={(Math.floor(index / 10) + 0.5) * cell}
          radius={11}
        />
      ))}
    </svg>
  );
}
