import type { Step } from "../../visit/figures.ts";

interface StepsPictureProps {
  readonly steps: readonly Step[];
  readonly label: string;
  /** What runs across, and what runs up. */
  readonly across: string;
  readonly up: string;
}

/** Room around the square, in its own units: it is 100 wide and high. */
const edge = 10;
const ticks = [0, 50, 100];

/** What was said across, what happened up, each with its range; on the slanting line both are the same. */
export function StepsPicture({ steps, label, across, up }: StepsPictureProps) {
  const height = (share: number): number => 100 - share * 100;
  return (
    <svg
      class="steps-picture"
      viewBox={`${-edge} ${-edge / 2} ${100 + 1.5 * edge} ${100 + 1.5 * edge}`}
      role="img"
      aria-label={label}
    >
      <path d="M0 0V100H100" class="axis" />
      <path d="M0 100L100 0" class="same" />
      {ticks.map((tick) => (
        <g key={tick}>
          <text x={tick} y={107} text-anchor="middle">
            {tick}
          </text>
          <text x={-2} y={101.5 - tick} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text x={100} y={98} text-anchor="end">
        {across}
      </text>
      <text x={2} y={3}>
        {up}
      </text>
      {steps.map(({ from, to, share, fits }) => {
        const x = (from + to) / 2;
        return (
          <g key={from} class={fits ? "step" : "step differs"}>
            <path d={`M${from} ${height(share.value)}H${to}`} class="width" />
            <path d={`M${x} ${height(share.low)}V${height(share.high)}`} />
            {fits ? (
              <circle cx={x} cy={height(share.value)} r={1.8} />
            ) : (
              <rect
                x={x - 1.8}
                y={height(share.value) - 1.8}
                width={3.6}
                height={3.6}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
