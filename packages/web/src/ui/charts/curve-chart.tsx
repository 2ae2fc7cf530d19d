import type { Curve } from "@staying-power/forecast";
import { scaleLinear } from "d3-scale";
import { area, curveMonotoneX, line } from "d3-shape";
import { GridLines } from "./grid-lines.tsx";
import { LineKey } from "./line-key.tsx";
import { letterRem, useWidth } from "./use-width.ts";
import "./charts.css";

const weeksPerMonth = 52 / 12;

interface CurveChartProps {
  readonly curve: Curve;
  readonly kind: "back" | "stay";
  /** What the curve holds at its very start, 0 to 1. */
  readonly atStart: number;
  /** The same in words. */
  readonly alt: string;
  /** What the mark at one year stands for. */
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
}

interface Point {
  readonly month: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The sizes of the picture, in letters of its own text: it grows with them. */
const heightLetters = 19;
const marginLetters = { top: 1.9, right: 1.1, bottom: 2, left: 2.6 };

/** A line over two years with the band that holds it 8 times out of 10. */
export function CurveChart(props: CurveChartProps) {
  const { curve, kind, atStart, alt, label, xLabel, yLabel } = props;
  const { ref, width, rem } = useWidth();
  const size = rem * letterRem;
  const height = heightLetters * size;
  const margin = marginOf(size);
  const points = pointsOf(curve, atStart);
  const top = Math.max(0.2, Math.max(...points.map((point) => point.high)));
  const x = scaleLinear([0, 24], [margin.left, width - margin.right]);
  const y = scaleLinear([0, top], [height - margin.bottom, margin.top]).nice(4);
  const lineShape = line<Point>()
    .x((point) => x(point.month))
    .y((point) => y(point.mean))
    .curve(curveMonotoneX);
  const bandShape = area<Point>()
    .x((point) => x(point.month))
    .y0((point) => y(point.low))
    .y1((point) => y(point.high))
    .curve(curveMonotoneX);
  const year = points.find((point) => point.month >= 12) ?? points[0];

  return (
    <div ref={ref} class="chart">
      <LineKey curve={kind} lines={[{ kind: "year", label }]} />
      <p class="axis-name" aria-hidden="true">
        {yLabel}
      </p>
      <svg
        class={`curve ${kind}`}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alt}
      >
        <GridLines
          y={y}
          left={margin.left}
          right={width - margin.right}
          size={size}
          said={(tick) => Math.round(tick * 100)}
        />
        <path class="band" d={bandShape([...points]) ?? ""} />
        <path class="line" d={lineShape([...points]) ?? ""} />
        <line
          class="axis"
          x1={margin.left}
          x2={width - margin.right}
          y1={y(0)}
          y2={y(0)}
        />
        {[0, 6, 12, 18, 24].map((month) => (
          <text
            key={month}
            x={x(month)}
            y={height - size / 2}
            text-anchor="middle"
          >
            {month}
          </text>
        ))}
        {year !== undefined && (
          <circle class="dot" cx={x(year.month)} cy={y(year.mean)} r={4.5} />
        )}
      </svg>
      <p class="axis-name end" aria-hidden="true">
        {xLabel}
      </p>
    </div>
  );
}

/** What is left free around the picture, for letters of this size. */
function marginOf(size: number): typeof marginLetters {
  const { top, right, bottom, left } = marginLetters;
  return {
    top: top * size,
    right: right * size,
    bottom: bottom * size,
    left: left * size,
  };
}

/** The curve from its very start, in months. */
function pointsOf(curve: Curve, atStart: number): readonly Point[] {
  return [
    { month: 0, mean: atStart, low: atStart, high: atStart },
    ...curve.weeks.map((week, index) => ({
      month: week / weeksPerMonth,
      mean: curve.mean[index] ?? 0,
      low: curve.low[index] ?? 0,
      high: curve.high[index] ?? 0,
    })),
  ];
}
