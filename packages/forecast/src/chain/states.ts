import { ratePattern, type Pattern } from "@staying-power/engine";
import { reasonIds, type ReasonId } from "@staying-power/case";

/** How drawn the ex is to the person now, from least to most: the hidden levels while apart. */
export const apartLevels = [
  "repelled",
  "cold",
  "neutral",
  "warm",
  "drawn",
] as const;

/** A wrong reason: a return for it is a Mirage Reunion unless attraction takes its place. */
export type WrongReason = Exclude<ReasonId, "attraction">;

/** The ten wrong reasons for coming back, in the order every array over reasons uses. */
export const wrongReasons: readonly WrongReason[] = reasonIds.filter(
  (id) => id !== "attraction",
);

/** All twenty states of the chain, in the order of every array over states. */
export const stateNames: readonly string[] = [
  ...apartLevels,
  ...wrongReasons.map((reason) => `back:${reason}`),
  "back:attraction",
  "doubting",
  "strained",
  "left-again",
  "settled-elsewhere",
];

/** Where the groups of states begin: `wrong0` is the first of the ten wrong reasons. */
export const stateIndex = {
  wrong0: 5,
  attraction: 15,
  doubting: 16,
  strained: 17,
  leftAgain: 18,
  settled: 19,
} as const;

const { wrong0, attraction, doubting, strained, leftAgain, settled } =
  stateIndex;

/**
 * How strongly each apart level feeds each way out, as a factor on its rate: `[5]`, repelled to drawn, no unit.
 * Attraction needs a drawn ex; a wrong reason needs little; settling elsewhere is likelier the colder they are.
 * Source: judgement, MODEL section 2; listed in docs/numbers.md.
 */
export const levelFactors = {
  attraction: [0, 0.01, 0.08, 0.4, 1],
  wrong: [0.05, 0.3, 0.8, 1.5, 2],
  settle: [1.6, 1.4, 1, 0.5, 0.2],
} as const;

/** What fixes the rate of one move: a rate parameter and, for moves out of an apart level, that level's factor. */
export interface Move {
  readonly from: number;
  readonly to: number;
  /** Name of the rate parameter, see `rateParameters`. */
  readonly rate: string;
  /** Multiplies the rate; 0 … 2, no unit. */
  readonly factor: number;
}

/** Every move of the chain, in the order of every array over moves. */
export const moves: readonly Move[] = [
  ...[0, 1, 2, 3].map((level) => ({
    from: level,
    to: level + 1,
    rate: `warming.${level}`,
    factor: 1,
  })),
  ...[0, 1, 2, 3].map((level) => ({
    from: level + 1,
    to: level,
    rate: `cooling.${level + 1}`,
    factor: 1,
  })),
  ...apartLevels.flatMap((_, level) => [
    {
      from: level,
      to: attraction,
      rate: "return.attraction",
      factor: levelFactors.attraction[level] ?? 0,
    },
    ...wrongReasons.map((reason, index) => ({
      from: level,
      to: wrong0 + index,
      rate: `return.${reason}`,
      factor: levelFactors.wrong[level] ?? 0,
    })),
    {
      from: level,
      to: settled,
      rate: "settle",
      factor: levelFactors.settle[level] ?? 0,
    },
  ]),
  ...wrongReasons.flatMap((reason, index) => [
    {
      from: wrong0 + index,
      to: doubting,
      rate: `realise.${reason}`,
      factor: 1,
    },
    { from: wrong0 + index, to: attraction, rate: "convert", factor: 1 },
  ]),
  { from: doubting, to: leftAgain, rate: "leave", factor: 1 },
  { from: doubting, to: attraction, rate: "recover", factor: 1 },
  { from: attraction, to: strained, rate: "strain", factor: 1 },
  { from: strained, to: attraction, rate: "repair", factor: 1 },
  { from: strained, to: leftAgain, rate: "leave.strained", factor: 1 },
];

/** The twenty-state chain as the engine's sparse pattern; its moves are in the order of `moves`. */
export const chain: Pattern = ratePattern(
  stateNames.length,
  moves.map(({ from, to }) => [from, to] as const),
);
