import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { WholePeople } from "@staying-power/words";
import type { HistoryDay } from "./model/history-days.ts";
import { GridLines } from "../../ui/charts/grid-lines.tsx";
import { LineKey } from "../../ui/charts/line-key.tsx";
import { letterRem, useWidth } from "../../ui/charts/use-width.ts";
import "../../ui/charts/charts.css";
import "./history-chart.css";

const kinds = ["back", "stayed"] as const;
type Kind = (typeof kinds)[number];

/** What of a day is drawn. */
type Drawn = Pick<HistoryDay, "day" | Kind>;

interface HistoryChartProps {
  /** Oldest first, at least two. */
  readonly days: readonly Drawn[];
  readonly alt: string;
  readonly yLabel: string;
  /** The newest number of each line. */
  readonly labels: Readonly<Record<Kind, (people: number) => string>>;
  /** The first and the last day. */
  readonly ends: readonly [string, string];
}

/** The sizes of the picture, in letters of its own text: it grows with them. */
const heightLetters = 18;
const marginLetters = { top: 1, side: 1.1, bottom: 0.8, left: 2.6 };

/** How two numbers moved from day to day, each with the band that holds it 8 times out of 10. */
export function HistoryChart(props: HistoryChartProps) {
  const { days, alt, yLabel, labels, ends } = props;
  const { ref, width, rem } = useWidth();
  const size = rem * letterRem;
  const height = heightLetters * size;
  const left = marginLetters.left * size;
  const right = width - marginLetters.side * size;
  const times = days.map(({ day }) => Date.parse(day));
  const top = Math.max(
    20,
    ...days.map(({ back, stayed }) => Math.max(stayed.high, back?.high ?? 0)),
  );
  const x = scaleLinear(
    [Math.min(...times), Math.max(...times)],
    [left + size / 2, right],
  );
  const y = scaleLinear(
    [0, top],
    [height - marginLetters.bottom * size, marginLetters.top * size],
  ).nice(4);

  return (
    <div ref={ref} class="chart">
      <LineKey curve="history" lines={linesOf(days.at(-1), labels)} />
      <p class="axis-name" aria-hidden="true">
        {yLabel}
      </p>
      <svg
        class="curve history"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alt}
      >
        <GridLines
          y={y}
          left={left}
          right={right}
          size={size}
          said={(tick) => tick}
        />
        <line class="axis" x1={left} x2={right} y1={y(0)} y2={y(0)} />
        {kinds.map((kind) => (
          <Line
            key={kind}
            kind={kind}
            points={days.map((day) => ({
              at: x(Date.parse(day.day)),
              people: day[kind],
            }))}
            y={y}
          />
        ))}
      </svg>
      <p class="axis-name history-ends" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </div>
  );
}

/** Each line with its newest number. */
function linesOf(
  newest: Drawn | undefined,
  labels: HistoryChartProps["labels"],
) {
  return kinds.flatMap((kind) => {
    const people = newest?.[kind];
    return people === null || people === undefined
      ? []
      : [{ kind, label: labels[kind](people.about) }];
  });
}

interface Point {
  readonly at: number;
  readonly people: WholePeople | null;
}

interface LineProps {
  readonly kind: Kind;
  readonly points: readonly Point[];
  readonly y: (people: number) => number;
}

function Line({ kind, points, y }: LineProps) {
  const lineShape = line<Point>()
    .defined(({ people }) => people !== null)
    .x(({ at }) => at)
    .y(({ people }) => y(people?.about ?? 0));
  const bandShape = area<Point>()
    .defined(({ people }) => people !== null)
    .x(({ at }) => at)
    .y0(({ people }) => y(people?.low ?? 0))
    .y1(({ people }) => y(people?.high ?? 0));
  return (
    <g class={kind}>
      <path class="band" d={bandShape([...points]) ?? ""} />
      <path class="line" d={lineShape([...points]) ?? ""} />
      {points.map(
        ({ at, people }) =>
          people !== null && (
            <circle class="dot" key={at} cx={at} cy={y(people.about)} r={4} />
          ),
      )}
    </g>
  );
}
