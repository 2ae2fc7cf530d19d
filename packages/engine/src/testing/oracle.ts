import { readFileSync } from "node:fs";
import { ratePattern, type Fan, type Ladder, type Pattern } from "../index.ts";

/** One draw of the twenty-state chain with what R says of it. */
export interface OracleDraw {
  readonly label: string;
  readonly rates: readonly number[];
  readonly start: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly matrices?: readonly (readonly (readonly number[])[])[];
}

interface Oracle {
  readonly states: readonly string[];
  readonly moves: readonly (readonly [number, number])[];
  readonly times: readonly number[];
  readonly matrixTimes: readonly number[];
  readonly draws: readonly OracleDraw[];
  readonly filters: readonly {
    readonly draw: number;
    readonly weeks: readonly number[];
    readonly likelihood: readonly (readonly number[])[];
    readonly logLikelihood: readonly number[];
    readonly filtered: readonly (readonly number[])[];
  }[];
  readonly piecewise: readonly {
    readonly draws: readonly number[];
    readonly weeks: readonly number[];
    readonly start: readonly number[];
    readonly rows: readonly (readonly number[])[];
  }[];
  readonly msm: readonly {
    readonly draw: number;
    readonly series: readonly (readonly number[])[];
    readonly pade: readonly (readonly number[])[];
  }[];
}

/** What R's expm and msm say; see fixtures/README.md. */
export const oracle: Oracle = JSON.parse(
  readFileSync(new URL("../../fixtures/oracle.json", import.meta.url), "utf8"),
) as Oracle;

/** The promise of MODEL section 8, check 1: agreement with R to this, absolute. */
export const promised = 1e-10;

/** The oracle's chain. */
export const oraclePattern: Pattern = ratePattern(
  oracle.states.length,
  oracle.moves,
);

/** Where the oracle's groups of states begin. */
export const at = {
  apart: 5,
  wrong: 5,
  right: 15,
  doubting: 16,
  strained: 17,
  left: 18,
  settled: 19,
} as const;
/** Number of wrong reasons. */
export const wrongCount = 10;

/** A draw of the oracle by number. */
export function oracleDraw(index: number): OracleDraw {
  const draw = oracle.draws[index];
  if (draw === undefined)
    throw new RangeError("the oracle has no draw of this number");
  return draw;
}

/** The rate of one move in one draw; 0 where the chain has no such move. */
export function rateOf(draw: OracleDraw, from: number, to: number): number {
  const move = oracle.moves.findIndex(([a, b]) => a === from && b === to);
  return draw.rates[move] ?? 0;
}

/** Many draws side by side: `[rows × draws]`, row by row. */
export function sideBySide(
  columns: readonly (readonly number[])[],
): Float64Array {
  const draws = columns.length;
  const rows = columns[0]?.length ?? 0;
  return Float64Array.from(
    { length: rows * draws },
    (_, i) => columns[i % draws]?.[Math.floor(i / draws)] ?? 0,
  );
}

/** The apart block of some draws, whatever way out of a level lumped together. */
export function ladderOf(draws: readonly OracleDraw[]): Ladder {
  const levels = [0, 1, 2, 3, 4];
  return {
    draws: draws.length,
    up: sideBySide(
      draws.map((draw) => [0, 1, 2, 3].map((k) => rateOf(draw, k, k + 1))),
    ),
    down: sideBySide(
      draws.map((draw) => [0, 1, 2, 3].map((k) => rateOf(draw, k + 1, k))),
    ),
    exit: sideBySide(
      draws.map((draw) =>
        levels.map((level) =>
          oracle.moves.reduce(
            (sum, [from, to], move) =>
              from === level && to >= at.apart
                ? sum + (draw.rates[move] ?? 0)
                : sum,
            0,
          ),
        ),
      ),
    ),
  };
}

/** The block of those who came back: ten sources, doubting waits, attraction holds, strained. */
export function fanOf(draws: readonly OracleDraw[]): Fan {
  const one = (from: number, to: number): Float64Array =>
    Float64Array.from(draws, (draw) => rateOf(draw, from, to));
  return {
    draws: draws.length,
    sources: wrongCount,
    toWaiting: sideBySide(
      draws.map((draw) =>
        Array.from({ length: wrongCount }, (_, j) =>
          rateOf(draw, at.wrong + j, at.doubting),
        ),
      ),
    ),
    toHolding: one(at.wrong, at.right),
    leave: one(at.doubting, at.left),
    recover: one(at.doubting, at.right),
    strain: one(at.right, at.strained),
    repair: one(at.strained, at.right),
    leaveStrained: one(at.strained, at.left),
  };
}

/** The widest absolute difference; Infinity when a length differs or anything is not a number. */
export function widestGap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Infinity;
  let widest = 0;
  for (let i = 0; i < a.length; i += 1) {
    const gap = Math.abs((a[i] ?? NaN) - (b[i] ?? NaN));
    if (!(gap <= widest)) widest = Number.isNaN(gap) ? Infinity : gap;
  }
  return widest;
}
