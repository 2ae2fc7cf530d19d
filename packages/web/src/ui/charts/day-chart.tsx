import { letterRem, useWidth } from "./use-width.ts";
import "./charts.css";

interface DayChartProps {
  /** How many at each hour of the clock, `[24]`, from midnight on; whole numbers from 0. */
  readonly byHour: readonly number[];
  /** Whether an hour is one of those that the words speak of. */
  readonly isMarked: (hour: number) => boolean;
  /** The same in words. */
  readonly alt: string;
  readonly yLabel: string;
  readonly hourName: (hour: number) => string;
}

/** The hours that are named below: as many as there is room for. */
const named = { all: [0, 6, 12, 18], few: [0, 12] } as const;

/** How much room the name of an hour takes, in letters. */
const nameLetters = 5;

/** The sizes of the picture, in letters of its own text: it grows with them. */
const heightLetters = 10;
const marginLetters = { top: 1, bottom: 2.2, left: 1.8 };

/** The hours of a day as 24 columns; those that the words speak of are filled and underlined, the others are open. */
export function DayChart(props: DayChartProps) {
  const { byHour, isMarked, alt, yLabel, hourName } = props;
  const { ref, width, rem } = useWidth();
  const size = rem * letterRem;
  const height = heightLetters * size;
  const left = marginLetters.left * size;
  const foot = height - marginLetters.bottom * size;
  const most = Math.max(1, ...byHour);
  const step = (width - left) / 24;
  const names = 6 * step < nameLetters * size ? named.few : named.all;
  const tall = (count: number): number =>
    (count / most) * (foot - marginLetters.top * size);
  return (
    <div ref={ref} class="chart">
      <p class="axis-name" aria-hidden="true">
        {yLabel}
      </p>
      <svg
        class="curve day"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alt}
      >
        {[0, most].map((count) => (
          <g key={count}>
            <line
              class={count === 0 ? "axis" : "grid"}
              x1={left}
              x2={width}
              y1={foot - tall(count)}
              y2={foot - tall(count)}
            />
            <text
              x={left - 0.6 * size}
              y={foot - tall(count) + 0.35 * size}
              text-anchor="end"
            >
              {count}
            </text>
          </g>
        ))}
        {byHour.map((count, hour) => (
          <g key={hour} class={isMarked(hour) ? "marked" : "plain"}>
            {isMarked(hour) && (
              <line
                class="under"
                x1={left + hour * step}
                x2={left + (hour + 1) * step}
                y1={foot + 0.35 * size}
                y2={foot + 0.35 * size}
              />
            )}
            {count > 0 && (
              <rect
                x={left + hour * step + 1.5}
                y={foot - tall(count)}
                width={step - 3}
                height={tall(count)}
              />
            )}
          </g>
        ))}
        {names.map((hour) => (
          <text key={hour} x={left + hour * step} y={height - 0.4 * size}>
            {hourName(hour)}
          </text>
        ))}
      </svg>
    </div>
  );
}
