import { markdownTable } from "../numbers/markdown-table.ts";
import type { HouseRow } from "./measure-house.ts";

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const pair = (of: { readonly median: number; readonly max: number }): string =>
  `${of.median} / ${of.max}`;
const countOrDash = (count: number | undefined): string =>
  count === undefined ? "–" : String(count);

/** The columns, each with how it writes a row. */
const columns: readonly (readonly [string, (row: HouseRow) => string])[] = [
  ["", ({ name }) => name],
  ["files", ({ files }) => String(files)],
  ["file lines", ({ fileLines }) => pair(fileLines)],
  ["function lines", ({ functionLines }) => pair(functionLines)],
  ["> 60", ({ over60Lines }) => String(over60Lines)],
  ["> 80", ({ over80Lines }) => String(over80Lines)],
  ["> 4 parameters", ({ over4Parameters }) => String(over4Parameters)],
  ["comments", ({ commentShare }) => percent(commentShare)],
  ["exports documented", ({ documentedShare }) => percent(documentedShare)],
  ["`any`", ({ any }) => String(any)],
  ["loops", ({ loops }) => String(loops)],
  ["arrows up", ({ arrowsUp }) => countOrDash(arrowsUp)],
  ["room to room", ({ roomToRoom }) => countOrDash(roomToRoom)],
];

/** The house in numbers, as a table of Markdown. */
export function houseTable(rows: readonly HouseRow[]): string {
  return markdownTable(
    columns.map(([head]) => head),
    rows.map((row) => columns.map(([, write]) => write(row))),
  );
}
