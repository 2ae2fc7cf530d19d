import type { Curve } from "@staying-power/forecast";
import type { Ink } from "../ink.ts";

/** The words on a curve's axes. */
export interface CurveWords {
  readonly x: string;
  readonly y: string;
}

const rows = 8;
const labelWidth = 4;
const tops = [0.1, 0.2, 0.4, 0.6, 0.8, 1] as const;
const widestPlot = 52;
/** Ticks every six months over two years. */
const ticks = 4;

/** A curve with its 80 % band, in characters: time to the right, people of a hundred upwards. */
export function curvePicture(
  curve: Curve,
  { x, y }: CurveWords,
  width: number,
  ink: Ink,
): string[] {
  const room = Math.min(widestPlot, width - labelWidth - 3);
  const plot = ticks * Math.floor(room / ticks);
  const highest = Math.max(...curve.high);
  const top = tops.find((each) => each >= highest) ?? 1;
  const rowOf = (share: number): number =>
    Math.min(rows - 1, Math.max(0, Math.floor((share / top) * rows)));
  const columns = Array.from({ length: plot }, (_, c) => {
    const week = Math.round(((c + 1) / plot) * curve.weeks.length) - 1;
    return {
      middle: rowOf(curve.mean[week] ?? 0),
      low: rowOf(curve.low[week] ?? 0),
      high: rowOf(curve.high[week] ?? 0),
    };
  });
  const labels = new Map([
    [rows - 1, top],
    [rows / 2 - 1, top / 2],
  ]);

  const body = Array.from({ length: rows }, (_, fromTop) => {
    const row = rows - 1 - fromTop;
    const share = labels.get(row);
    const label = share === undefined ? "" : String(Math.round(share * 100));
    const cells = columns.map(({ middle, low, high }) =>
      row === middle ? "━" : row >= low && row <= high ? "░" : " ",
    );
    return `${label.padStart(labelWidth)} ${share === undefined ? "│" : "┤"}${ink.stayed(cells.join("").trimEnd())}`;
  });
  const stretch = plot / ticks;
  const axis = `${"0".padStart(labelWidth)} └${`${"─".repeat(stretch - 1)}┴`.repeat(ticks)}`;
  const months = Array.from({ length: ticks }, (_, tick) =>
    String((tick + 1) * 6).padStart(stretch),
  ).join("");
  const indent = " ".repeat(labelWidth + 2);
  return [
    ink.quiet(`${indent}${y}`),
    ...body,
    axis,
    `${indent}${months}`,
    ink.quiet(`${indent}${x.padStart(plot)}`),
  ];
}
