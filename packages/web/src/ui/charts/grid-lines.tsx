import type { ScaleLinear } from "d3-scale";

interface GridLinesProps {
  readonly y: ScaleLinear<number, number>;
  readonly left: number;
  readonly right: number;
  /** The size of a letter. */
  readonly size: number;
  /** How many of a hundred a line stands for. */
  readonly said: (tick: number) => number;
}

/** Lines across, each with how many people of a hundred it stands for. */
export function GridLines({ y, left, right, size, said }: GridLinesProps) {
  return (
    <>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line class="grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text
            x={left - 0.6 * size}
            y={y(tick) + 0.3 * size}
            text-anchor="end"
          >
            {said(tick)}
          </text>
        </g>
      ))}
    </>
  );
}
