import type { SourceFile } from "../../tests/house/source-file.ts";
import { quantile } from "../numbers/quantile.ts";
import { countAny } from "./count-any.ts";
import { countLines } from "./count-lines.ts";
import { findLoops } from "./find-loops.ts";
import { type ImportArrow, importGraph } from "./import-graph.ts";
import { parseSource } from "./parse-source.ts";
import { readExports } from "./read-exports.ts";
import { type FunctionMeasure, readFunctions } from "./read-functions.ts";
import { arrowsUp, roomArrows } from "./web-arrows.ts";

/** What is read of one file. */
interface FileMeasure {
  readonly path: string;
  readonly lines: number;
  readonly commentLines: number;
  readonly codeLines: number;
  readonly exported: number;
  readonly documented: number;
  readonly any: number;
  readonly functions: readonly FunctionMeasure[];
}

/** All that is read of the code, before it is counted. */
export interface HouseReading {
  readonly files: readonly FileMeasure[];
  readonly arrows: readonly ImportArrow[];
}

/** One line of the table. */
export interface HouseRow {
  readonly name: string;
  readonly files: number;
  readonly fileLines: Spread;
  readonly functionLines: Spread;
  readonly over60Lines: number;
  readonly over80Lines: number;
  readonly over4Parameters: number;
  /** Lines of comment for each line of code. */
  readonly commentShare: number;
  /** Share of the exports with a doc comment. */
  readonly documentedShare: number;
  readonly any: number;
  readonly loops: number;
  /** Nothing where there are no folders with arrows. */
  readonly arrowsUp: number | undefined;
  /** Nothing where there are no rooms. */
  readonly roomToRoom: number | undefined;
}

/** The middle and the end of a list of lengths. */
interface Spread {
  readonly median: number;
  readonly max: number;
}

function readFile(file: SourceFile): FileMeasure {
  const parsed = parseSource(file);
  const { comments, code } = countLines(parsed);
  const exported = readExports(parsed);
  return {
    path: file.path,
    lines: parsed.lines,
    commentLines: comments,
    codeLines: code,
    exported: exported.length,
    documented: exported.filter(({ documented }) => documented).length,
    any: countAny(parsed),
    functions: readFunctions(parsed),
  };
}

/** Reads every file and every arrow between them. */
export function readHouse(files: readonly SourceFile[]): HouseReading {
  return { files: files.map(readFile), arrows: importGraph(files) };
}

function spread(values: readonly number[]): Spread {
  return values.length === 0
    ? { median: 0, max: 0 }
    : { median: Math.round(quantile(values, 0.5)), max: Math.max(...values) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Counts one part of the house: the files whose path starts so, and the arrows that start in them. */
function houseRow(
  { files, arrows }: HouseReading,
  { name, within }: { readonly name: string; readonly within: string },
): HouseRow {
  const part = files.filter(({ path }) => path.startsWith(within));
  const own = arrows.filter(({ from }) => from.startsWith(within));
  const functions = part.flatMap((file) => [...file.functions]);
  const hasFolders = own.some(({ from }) => from.startsWith(webSource));
  return {
    name,
    files: part.length,
    fileLines: spread(part.map(({ lines }) => lines)),
    functionLines: spread(functions.map(({ lines }) => lines)),
    over60Lines: functions.filter(({ lines }) => lines > 60).length,
    over80Lines: functions.filter(({ lines }) => lines > 80).length,
    over4Parameters: functions.filter(({ parameters }) => parameters > 4)
      .length,
    commentShare:
      sum(part.map(({ commentLines }) => commentLines)) /
      sum(part.map(({ codeLines }) => codeLines)),
    documentedShare:
      sum(part.map(({ documented }) => documented)) /
      sum(part.map(({ exported }) => exported)),
    any: sum(part.map((file) => file.any)),
    loops: findLoops(arrows).filter((loop) =>
      loop.some((path) => path.startsWith(within)),
    ).length,
    arrowsUp: hasFolders ? arrowsUp(own).length : undefined,
    roomToRoom: hasFolders ? roomArrows(own).length : undefined,
  };
}

const webSource = "packages/web/src/";

/** The lines of the table: the whole, then each package by its name. */
export function measureHouse(house: HouseReading): HouseRow[] {
  const packages = new Set(
    house.files.map(({ path }) => path.split("/")[1] ?? ""),
  );
  return [
    houseRow(house, { name: "all", within: "packages/" }),
    ...[...packages]
      .toSorted()
      .map((name) => houseRow(house, { name, within: `packages/${name}/` })),
  ];
}
