import { writeFile } from "node:fs/promises";

/**
 * The chains every contender solves: one set of moves, many draws of its rates, several paths a draw.
 * Little-endian on disk (`writeChains`); read by uniformization.c and expm.R.
 */
export interface Chains {
  /** Where the rates come from, in words, for the printed page. */
  readonly source: string;
  /** Number of states. */
  readonly states: number;
  /** Moves as [from, to], indices from 0. */
  readonly moves: readonly (readonly [number, number])[];
  /** States in which the ex has not come back: back = 1 − the probability of these. */
  readonly notBack: readonly number[];
  readonly draws: number;
  readonly paths: number;
  /** Weeks to step through. */
  readonly weeks: number;
  /** `[draws × states]`, draw by draw: probabilities at the start. */
  readonly start: Float64Array;
  /** `[paths × draws × moves]`: rates per week, all moves of one draw side by side. */
  readonly rates: Float64Array;
}

/**
 * Writes chains where the C and the R program find them. Layout, all little-endian: the eight letters
 * `SPCHAIN1`; int32 states, moves, draws, paths, weeks, count of notBack; int32 from and to of each
 * move; int32 notBack; zeros up to a multiple of eight bytes; float64 start; float64 rates.
 *
 * @throws RangeError when an array has not the length its counts demand.
 */
export async function writeChains(file: string, chains: Chains): Promise<void> {
  const { states, moves, draws, paths, weeks, notBack, start, rates } = chains;
  if (start.length !== draws * states)
    throw new RangeError("writeChains: start must hold draws × states numbers");
  if (rates.length !== paths * draws * moves.length)
    throw new RangeError(
      "writeChains: rates must hold paths × draws × moves numbers",
    );

  const whole = [
    states,
    moves.length,
    draws,
    paths,
    weeks,
    notBack.length,
    ...moves.flat(),
    ...notBack,
  ];
  const numbersAt = Math.ceil((8 + 4 * whole.length) / 8) * 8;
  const bytes = Buffer.alloc(numbersAt + 8 * (start.length + rates.length));
  bytes.write("SPCHAIN1", "latin1");
  whole.forEach((value, i) => bytes.writeInt32LE(value, 8 + 4 * i));
  start.forEach((value, i) => bytes.writeDoubleLE(value, numbersAt + 8 * i));
  rates.forEach((value, i) =>
    bytes.writeDoubleLE(value, numbersAt + 8 * (start.length + i)),
  );
  await writeFile(file, bytes);
}
