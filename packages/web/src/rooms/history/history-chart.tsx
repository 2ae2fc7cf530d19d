import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import type { WholePeople } from "@staying-power/words";
import type { HistoryDay } from "./model/history-days.ts";
import { useWidth } from "../../ui/charts/use-width.ts";
import "../../ui/charts/charts.css";

interface HistoryChartProps {
  /** Oldest first, at least two. */
  readonly days: readonly HistoryDay[];
  readonly alt: string;
  readonly yLabel: string;
  /** Beside the newest number of each line. */
  readonly labels: Readonly<
    Record<"back" | "stayed", (people: number) => string>
  >;
  /** The first and the last day. */
  readonly ends: readonly [string, string];
}

const height = 250;
const margin = { top: 30, right: 14, bottom: 30, left: 34 };

/** How two numbers moved from day to day, each with the band that holds it 8 times out of 10. */
export function HistoryChart(props: HistoryChartProps) {
  const { days, alt, yLabel, labels, ends } = props;
  const { ref, width } = useWidth();
  const times = days.map(({ day }) => Date.parse(day));
  const top = Math.max(
    20,
    ...days.map(({ back, stayed }) => Math.max(stayed.high, back?.high ?? 0)),
  );
  const x = scaleLinear(
    [Math.min(...times), Math.max(...times)],
    [margin.left + 8, width - margin.right],
  );
  const y = scaleLinear([0, top], [height - margin.bottom, margin.top]).nice(4);

  return (
    <div ref={ref}>
      <svg
        class="curve history"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={alt}
      >
        <text x={0} y={14}>
          {yLabel}
        </text>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line
              class="grid"
              x1={margin.left}
              x2={width - margin.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text x={margin.left - 8} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        <line
          class="axis"
          x1={margin.left}
          x2={width - margin.right}
          y1={y(0)}
          y2={y(0)}
        />
        {(["back", "stayed"] as const).map((kind) => (
          <Line
            key={kind}
            kind={kind}
            label={labels[kind]}
            points={days.map((day) => ({
              at: x(Date.parse(day.day)),
              people: day[kind],
            }))}
            y={y}
          />
        ))}
        <text x={margin.left} y={height - 8}>
          {ends[0]}
        </text>
        <text x={width - margin.right} y={height - 8} text-anchor="end">
          {ends[1]}
        </text>
      </svg>
    </div>
  );
}

interface Point {
  readonly at: number;
  readonly people: WholePeople | null;
}

interface LineProps {
  readonly kind: "back" | "stayed";
  readonly label: (people: number) => string;
  readonly points: readonly Point[];
  readonly y: (people: number) => number;
}

function Line({ kind, label, points, y }: LineProps) {
  const lineShape = line<Point>()
    .defined(({ people }) => people !== null)
    .x(({ at }) => at)
    .y(({ people }) => y(people?.about ?? 0));
  const bandShape = area<Point>()
    .defined(({ people }) => people !== null)
    .x(({ at }) => at)
    .y0(({ people }) => y(people?.low ?? 0))
    .y1(({ people }) => y(people?.high ?? 0));
  const newest = points.at(-1);
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
      {newest?.people !== null && newest?.people !== undefined && (
        <text
          class="on-line"
          x={newest.at}
          y={
            kind === "back"
              ? y(newest.people.about) - 12
              : Math.min(y(newest.people.about) + 22, y(0) - 4)
          }
          text-anchor="end"
        >
          {label(newest.people.about)}
        </text>
      )}
    </g>
  );
}
