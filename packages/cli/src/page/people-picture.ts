import type { WholeHundred } from "@staying-power/words";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";

/** One outcome of a hundred people, in the order of every picture. */
export interface PeopleLine {
  readonly key: keyof WholeHundred;
  readonly count: number;
  readonly words: string;
}

const marks = { backAndStayed: "●", backAndLeft: "◐", notBack: "○" } as const;
const inks = {
  backAndStayed: "stayed",
  backAndLeft: "left",
  notBack: "notBack",
} as const;
const side = 10;
const gridWidth = 2 * side - 1;
const gap = 4;
const narrowestLegend = 30;

/** A hundred people, ten by ten, and beside or below them what each mark means. */
export function peoplePicture(
  lines: readonly PeopleLine[],
  width: number,
  ink: Ink,
): string[] {
  const people = lines.flatMap(({ key, count }) =>
    Array.from({ length: count }, () => ink[inks[key]](marks[key])),
  );
  const grid = Array.from({ length: side }, (_, row) =>
    people.slice(row * side, (row + 1) * side).join(" "),
  );
  const legendWidth = width - gridWidth - gap;
  const isBeside = legendWidth >= narrowestLegend;
  const legend = lines.map((line) =>
    legendLines(line, isBeside ? legendWidth : width, ink),
  );
  if (!isBeside) return [...grid, "", ...legend.flat()];

  // Spread over the height of the grid, the first line level with its first row.
  const beside = legend.flatMap((part, index) =>
    index === 0 ? part : ["", ...part],
  );
  const rows = Math.max(side, beside.length);
  return Array.from({ length: rows }, (_, row) => {
    const left = grid[row] ?? " ".repeat(gridWidth);
    const right = beside[row] ?? "";
    return right === "" ? left : `${left}${" ".repeat(gap)}${right}`;
  });
}

function legendLines(
  { key, count, words }: PeopleLine,
  width: number,
  ink: Ink,
): string[] {
  const number = String(count).padStart(3);
  const indent = " ".repeat(number.length + 3);
  const [first = "", ...rest] = wrapText(words, width - indent.length);
  return [
    `${ink[inks[key]](marks[key])} ${number} ${first}`,
    ...rest.map((line) => indent + line),
  ];
}
