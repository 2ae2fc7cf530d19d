import { lengthOf, wrapText } from "../wrap-text.ts";

/** A column after the first, set to the right. */
export interface Column {
  readonly heading: string;
  readonly cells: readonly string[];
}

const gap = 2;
const narrowestName = 18;

/**
 * Rows of a name and some short cells, in lines of at most `width`. Where the names would get too little
 * room, each stands on a line of its own above its cells.
 */
export function textTable(
  heading: string,
  names: readonly string[],
  columns: readonly Column[],
  width: number,
): string[] {
  const widths = columns.map((column) =>
    Math.max(...[column.heading, ...column.cells].map(lengthOf)),
  );
  const cellsWidth = widths.reduce((sum, each) => sum + each + gap, 0);
  const longestName = Math.max(...[heading, ...names].map(lengthOf));
  const nameWidth = Math.min(longestName, width - cellsWidth);
  const isStacked = nameWidth < Math.min(longestName, narrowestName);
  const cellsOf = (row: number): string =>
    columns
      .map(
        ({ heading: title, cells }, c) =>
          " ".repeat(gap) +
          (row < 0 ? title : (cells[row] ?? "")).padStart(widths[c] ?? 0),
      )
      .join("");

  const rowOf = (name: string, row: number): string[] => {
    if (isStacked) {
      const cells = `  ${cellsOf(row).trimEnd()}`;
      return row < 0 ? [cells] : [...wrapText(name, width), cells];
    }
    const [first = "", ...rest] = wrapText(name, nameWidth);
    return [
      `${first.padEnd(nameWidth)}${cellsOf(row)}`.trimEnd(),
      ...rest.map((line) => `  ${line}`),
    ];
  };
  return [heading, ...names].flatMap((name, index) => rowOf(name, index - 1));
}
