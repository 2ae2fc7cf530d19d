import type { Chains } from "./chains.ts";

const levels = ["repelled", "cold", "neutral", "warm", "drawn"];
const wrongReturns: readonly (readonly [
  reason: string,
  back: number,
  realise: number,
])[] = [
  ["few-alternatives", 0.0023, 0.08],
  ["guilt", 0.0003, 0.2],
  ["boredom", 0.0007, 0.15],
  ["sex", 0.0007, 0.2],
  ["problems-fix-themselves", 0.0016, 0.12],
  ["duty", 0.0006, 0.12],
  ["stick-it-out", 0.0002, 0.08],
  ["status", 0.0005, 0.12],
  ["loneliness", 0.0027, 0.12],
  ["support", 0.0005, 0.12],
];
const states = [
  ...levels,
  ...wrongReturns.map(([reason]) => `back:${reason}`),
  "back:attraction",
  "doubting",
  "strained",
  "left-again",
  "settled-elsewhere",
];
const attractionPull = [0, 0.01, 0.08, 0.4, 1];
const wrongPull = [0.05, 0.3, 0.8, 1.5, 2];
const settlePull = [1.6, 1.4, 1, 0.5, 0.2];
const startShare = [0.26, 0.28, 0.18, 0.12, 0.16];

/** What a path multiplies a group of rates by; a group not named stays as it is. */
const pathFactors: readonly Readonly<Record<string, number>>[] = [
  {},
  { warming: Math.exp(-0.5), cooling: Math.exp(0.5) },
  { warming: Math.exp(-0.2), attraction: Math.exp(-0.3) },
  { warming: Math.exp(0.2) },
  {
    warming: Math.exp(0.2),
    attraction: Math.exp(0.2),
    strain: Math.exp(-0.5),
    repair: Math.exp(0.4),
  },
];

interface Move {
  readonly from: number;
  readonly to: number;
  /** Moves of one parameter share its random factor. */
  readonly parameter: string;
  /** What paths act on. */
  readonly group: string;
  readonly ratePerWeek: number;
}

/**
 * Chains around the base rates of docs/model.md, every parameter times exp(N(0, 0.4)): the size and the
 * speed of the real thing without its posterior, so that the benchmark stands on its own.
 *
 * @param draws - number of draws ≥ 1.
 * @param seed - integer; the same seed gives the same chains.
 */
export function priorChains(draws: number, seed: number): Chains {
  const moves = listMoves();
  const parameters = [...new Set(moves.map((move) => move.parameter))];
  const normal = normalStream(seed);
  const start = new Float64Array(draws * states.length);
  const rates = new Float64Array(pathFactors.length * draws * moves.length);
  for (let draw = 0; draw < draws; draw += 1) {
    start.set(startShare, draw * states.length);
    const factor = new Map(
      parameters.map((name) => [name, Math.exp(0.4 * normal())]),
    );
    pathFactors.forEach((byGroup, path) => {
      const row = moves.map(
        (move) =>
          move.ratePerWeek *
          (factor.get(move.parameter) ?? 1) *
          (byGroup[move.group] ?? 1),
      );
      rates.set(row, (path * draws + draw) * moves.length);
    });
  }
  return {
    source: "base rates × exp(N(0, 0.4))",
    states: states.length,
    moves: moves.map(({ from, to }) => [from, to]),
    notBack: [...levels, "settled-elsewhere"].map(indexOf),
    draws,
    paths: pathFactors.length,
    weeks: 104,
    start,
    rates,
  };
}

function listMoves(): Move[] {
  const moves: Move[] = [];
  const add = (
    from: string,
    to: string,
    parameter: string,
    group: string,
    ratePerWeek: number,
  ): void => {
    if (ratePerWeek > 0)
      moves.push({
        from: indexOf(from),
        to: indexOf(to),
        parameter,
        group,
        ratePerWeek,
      });
  };
  const step = (
    from: number,
    to: number,
    group: string,
    ratePerWeek: number,
  ): void => {
    add(
      levels[from] ?? "",
      levels[to] ?? "",
      `${group}.${String(from)}`,
      group,
      ratePerWeek,
    );
  };
  [0.014, 0.021, 0.016, 0.012].forEach((rate, k) => {
    step(k, k + 1, "warming", rate);
  });
  [0.046, 0.091, 0.11, 0.13].forEach((rate, k) => {
    step(k + 1, k, "cooling", rate);
  });
  levels.forEach((level, k) => {
    add(
      level,
      "back:attraction",
      "return.attraction",
      "attraction",
      0.092 * (attractionPull[k] ?? 0),
    );
    for (const [reason, back] of wrongReturns)
      add(
        level,
        `back:${reason}`,
        `return.${reason}`,
        "wrong",
        back * (wrongPull[k] ?? 0),
      );
    add(
      level,
      "settled-elsewhere",
      "settle",
      "settle",
      0.0075 * (settlePull[k] ?? 0),
    );
  });
  for (const [reason, , realise] of wrongReturns) {
    add(`back:${reason}`, "doubting", `realise.${reason}`, "realise", realise);
    add(`back:${reason}`, "back:attraction", "convert", "convert", 0.02);
  }
  add("doubting", "left-again", "leave", "leave", 0.31);
  add("doubting", "back:attraction", "recover", "recover", 0.019);
  add("back:attraction", "strained", "strain", "strain", 0.01);
  add("strained", "back:attraction", "repair", "repair", 0.058);
  add("strained", "left-again", "leave.strained", "leave", 0.094);
  return moves;
}

function indexOf(state: string): number {
  const index = states.indexOf(state);
  if (index < 0)
    throw new RangeError("priorChains: a move names an unknown state");
  return index;
}

/** Standard normal numbers: mulberry32 through Box and Muller. */
function normalStream(seed: number): () => number {
  let state = seed | 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () =>
    Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
