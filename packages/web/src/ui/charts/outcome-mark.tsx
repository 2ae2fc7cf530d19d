import type { OutcomeKey } from "./hundred.ts";
import "./charts.css";

interface OutcomeMarkProps {
  readonly outcome: OutcomeKey;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One person: a disc stayed, a half-disc left again, a ring is not back. Told apart without colour. */
export function OutcomeMark({ outcome, x, y, radius }: OutcomeMarkProps) {
  const stroke = radius * 0.28;
  const inner = radius - stroke / 2;
  return (
    <g class={`mark-${outcome}`}>
      {outcome === "backAndStayed" && (
        <circle class="disc" cx={x} cy={y} r={radius} />
      )}
      {outcome !== "backAndStayed" && (
        <circle class="ring" cx={x} cy={y} r={inner} stroke-width={stroke} />
      )}
      {outcome === "backAndLeft" && (
        <path
          class="half"
          d={`M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${2 * radius}z`}
        />
      )}
    </g>
  );
}
