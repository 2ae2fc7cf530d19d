import type { ReasonId } from "@staying-power/case";
import type { ReasonShares, ReunionCheck } from "@staying-power/forecast";
import { type WholeRange, wholeRange } from "./whole-range.ts";
import { wholeShares } from "./whole-shares.ts";

/** A reason in whole people of a hundred who are together. */
export interface WholeReason extends WholeRange {
  readonly id: ReasonId;
  readonly about: number;
}

/** Every whole number that the page of a reunion check shows, from one rounding. */
export interface WholeReunion {
  /** Largest first; their `about` sum to 100. */
  readonly reasons: readonly WholeReason[];
  /** Of a hundred, those still together a year after coming back. */
  readonly lasts: WholeRange & { readonly about: number };
  /** The two likeliest on each earlier day, oldest first. */
  readonly rounds: readonly {
    readonly on: string;
    readonly reasons: readonly WholeReason[];
  }[];
  /** Whether, since the first of them, the likeliest wrong reason has become less and attraction more. */
  readonly takesPlace: boolean;
}

/** Points of a hundred that a reason has to lose, and attraction to gain, before it is said. */
const leastMove = 5;

/**
 * Rounds a reunion check once.
 *
 * @param check - any.
 * @returns whole numbers of a hundred.
 */
export function wholeReunion(check: ReunionCheck): WholeReunion {
  const { mirageRisk, rounds } = check;
  const lasts = 100 - Math.round(mirageRisk.mean * 100);
  return {
    reasons: wholeReasons(check.reasons),
    lasts: {
      about: lasts,
      ...wholeRange(
        {
          mean: 1 - mirageRisk.mean,
          low: 1 - mirageRisk.high,
          high: 1 - mirageRisk.low,
        },
        lasts,
      ),
    },
    rounds: rounds.map(({ on, reasons }) => ({
      on,
      reasons: wholeReasons(reasons).slice(0, 2),
    })),
    takesPlace: takesPlace(rounds.map(({ reasons }) => wholeReasons(reasons))),
  };
}

function wholeReasons(reasons: ReasonShares): readonly WholeReason[] {
  const shares = wholeShares(reasons.map(({ share }) => share.mean));
  return reasons.map(({ id, share }, place) => {
    const about = shares[place] ?? 0;
    return { id, about, ...wholeRange(share, about) };
  });
}

function takesPlace(rounds: readonly (readonly WholeReason[])[]): boolean {
  const [first] = rounds;
  const last = rounds.at(-1);
  const wrong = first?.find(({ id }) => id !== "attraction");
  if (first === undefined || last === undefined || wrong === undefined)
    return false;
  const of = (among: readonly WholeReason[], id: ReasonId): number =>
    among.find((each) => each.id === id)?.about ?? 0;
  return (
    of(last, wrong.id) <= wrong.about - leastMove &&
    of(last, "attraction") >= of(first, "attraction") + leastMove
  );
}
