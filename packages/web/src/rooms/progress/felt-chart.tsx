import type { FeltPiece } from "@staying-power/plan";
import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { letterRem, useWidth } from "../../ui/charts/use-width.ts";
import type { FeltStep } from "./model/felt-steps.ts";
import { leftOf, pieceScale } from "./model/piece-scale.ts";
import { PictureFrame } from "./picture-frame.tsx";

interface FeltChartProps {
  /** Null where nothing was told. */
  readonly pieces: readonly (FeltPiece | null)[];
  /** Words at the side. */
  readonly steps: readonly FeltStep[];
  /** The same in words. */
  readonly alt: string;
  /** The first and the last day. */
  readonly ends: readonly [string, string];
}

/** The sizes of the picture, in letters of its own text: it grows with them. */
const heightLetters = 9;
const marginLetters = 1;

/** How a mood or an urge went: a point for each piece of time, joined only where nothing is missing between. */
export function FeltChart({ pieces, steps, alt, ends }: FeltChartProps) {
  const { ref, width, rem } = useWidth();
  const size = rem * letterRem;
  const height = heightLetters * size;
  const left = leftOf(size);
  const { middleOf, pieceWidth } = pieceScale(pieces.length, { left, width });
  const y = scaleLinear(
    [0, 10],
    [height - marginLetters * size, marginLetters * size],
  );
  const lineShape = line<FeltPiece | null>()
    .defined((piece) => piece !== null)
    .x((_piece, place) => middleOf(place))
    .y((piece) => y(piece?.mean ?? 0));
  const bandShape = area<FeltPiece | null>()
    .defined((piece) => piece !== null)
    .x((_piece, place) => middleOf(place))
    .y0((piece) => y(piece?.low ?? 0))
    .y1((piece) => y(piece?.high ?? 0));
  const radius = Math.min(4, Math.max(1.6, pieceWidth / 3));
  return (
    <PictureFrame frame={ref} ends={ends} size={size}>
      <svg
        class="curve felt"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alt}
      >
        <path
          class="gap"
          d={pieces
            .map((piece, place) =>
              piece === null
                ? `M${middleOf(place) - pieceWidth / 2} ${y(10)}h${pieceWidth}V${y(0)}h${-pieceWidth}z`
                : "",
            )
            .join("")}
        />
        {steps.map(({ at, word }) => (
          <g key={at}>
            <line class="grid" x1={left} x2={width} y1={y(at)} y2={y(at)} />
            <text
              x={left - 0.6 * size}
              y={y(at) + 0.3 * size}
              text-anchor="end"
            >
              {word}
            </text>
          </g>
        ))}
        <path class="band" d={bandShape([...pieces]) ?? ""} />
        <path class="line" d={lineShape([...pieces]) ?? ""} />
        <path
          class="dot"
          d={pieces
            .map((piece, place) =>
              piece === null
                ? ""
                : `M${middleOf(place) - radius} ${y(piece.mean)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
            )
            .join("")}
        />
      </svg>
    </PictureFrame>
  );
}
