import { letterRem, useWidth } from "../../ui/charts/use-width.ts";
import { leftOf, pieceScale } from "./model/piece-scale.ts";
import { PictureFrame } from "./picture-frame.tsx";

export interface Lane {
  readonly id: string;
  /** Empty where the only lane is named above the picture. */
  readonly label: string;
  /** Days of each piece. */
  readonly days: readonly number[];
}

interface LanesChartProps {
  readonly lanes: readonly Lane[];
  /** Whether anything was told in each piece. */
  readonly told: readonly boolean[];
  /** Days of one piece, which fill a lane. */
  readonly step: number;
  /** The same in words. */
  readonly alt: string;
  readonly ends: readonly [string, string];
  readonly kind: "contact" | "done";
}

/** The sizes of the picture, in letters of its own text: it grows with them. */
const laneLetters = { named: 3.4, bare: 1.9 } as const;
const barLetters = 1.5;
const widestLetters = 1.6;

/** Days with something on them, in a lane for each kind of it: as high as there are days of it in a piece. */
export function LanesChart(props: LanesChartProps) {
  const { lanes, told, step, alt, ends, kind } = props;
  const { ref, width, rem } = useWidth();
  const size = rem * letterRem;
  const isNamed = lanes.some(({ label }) => label !== "");
  const laneHeight = laneLetters[isNamed ? "named" : "bare"] * size;
  const height = lanes.length * laneHeight;
  const left = leftOf(size);
  const { middleOf, pieceWidth } = pieceScale(told.length, { left, width });
  const barWidth = Math.min(pieceWidth * 0.72, widestLetters * size);
  const barOf = (days: number, place: number, base: number): string => {
    if (days === 0) return "";
    const high = barLetters * size * Math.max(0.18, days / step);
    return `M${middleOf(place) - barWidth / 2} ${base}v${-high}h${barWidth}v${high}z`;
  };
  return (
    <PictureFrame frame={ref} ends={ends} size={size}>
      <svg
        class={`curve lanes ${kind}`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alt}
      >
        <path
          class="gap"
          d={told
            .map((isTold, place) =>
              isTold
                ? ""
                : `M${middleOf(place) - pieceWidth / 2} 0h${pieceWidth}V${height}h${-pieceWidth}z`,
            )
            .join("")}
        />
        {lanes.map(({ id, label, days }, lane) => {
          const base = (lane + 1) * laneHeight - 2;
          return (
            <g key={id}>
              <text x={2} y={base - barLetters * size - 0.55 * size}>
                {label}
              </text>
              <line class="grid" x1={left} x2={width} y1={base} y2={base} />
              <path
                class="bars"
                d={days
                  .map((count, place) => barOf(count, place, base))
                  .join("")}
              />
            </g>
          );
        })}
      </svg>
    </PictureFrame>
  );
}
