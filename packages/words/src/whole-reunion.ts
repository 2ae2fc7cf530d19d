import type { ReasonId } from "@staying-power/case";
import type { Range, ReunionCheck } from "@staying-power/forecast";
import { wholeRange } from "./whole-range.ts";
import type { WholePeople } from "./whole-reading.ts";
import { wholeShares } from "./whole-shares.ts";

/** A reason with its share, in whole people of a hundred. */
export interface WholeReason extends WholePeople {
  readonly id: ReasonId;
}

/** How it looked at the end of a day on which the check was answered. */
export interface WholeRound {
  readonly on: string;
  /** Largest first; their `about` sum to 100. */
  readonly reasons: readonly WholeReason[];
  /** Of a hundred who came back so, those who are still together a year later. */
  readonly lasts: WholePeople;
  /** Whether that year is over: then `lasts` is no chance, and is not to be shown. */
  readonly yearBehind: boolean;
}

/** A chance of leaving below this is none: what is left of a year that is over. */
const none = 1e-6;

/** How clear it is why they came back. */
export type HowClear = "nothing-told" | "cannot-tell" | "one-leads" | "several";

/** Every whole number that the page of a reunion check shows, from one rounding. */
export interface WholeReunion extends Omit<WholeRound, "on"> {
  /** A hundred less `lasts`. */
  readonly leaves: WholePeople;
  readonly clear: HowClear;
  /** Oldest first. */
  readonly rounds: readonly WholeRound[];
  /** Whether, since the first of them, the likeliest wrong reason has become less and attraction more. */
  readonly takesPlace: boolean;
}

/** Below so many of a hundred, the likeliest reason says little: with eleven of them no one stands out. Ours. */
const leastLead = 25;

/**
 * Rounds a reunion check once.
 *
 * @param check - any.
 * @returns whole numbers: the reasons sum to 100, those who stay and those who leave as well.
 */
export function wholeReunion(
  check: Pick<ReunionCheck, "reasons" | "mirageRisk" | "rounds">,
): WholeReunion {
  const now = roundOf(check);
  const { about, low, high } = now.lasts;
  const rounds = check.rounds.map((round) => ({
    on: round.on,
    ...roundOf(round),
  }));
  return {
    ...now,
    leaves: { about: 100 - about, low: 100 - high, high: 100 - low },
    clear: howClear(now.reasons, check.rounds.length),
    rounds,
    takesPlace: reunionMove(rounds)?.kind === "takes-place",
  };
}

function roundOf({
  reasons,
  mirageRisk: { mean, low, high },
}: Pick<ReunionCheck, "reasons" | "mirageRisk">): Omit<WholeRound, "on"> {
  const whole = wholeShares(reasons.map(({ share }) => share.mean));
  return {
    reasons: reasons.map(({ id, share }, place) => ({
      id,
      ...ranged(share, whole[place] ?? 0),
    })),
    lasts: ranged(
      { mean: 1 - mean, low: 1 - high, high: 1 - low },
      100 - Math.round(mean * 100),
    ),
    yearBehind: high < none,
  };
}

function howClear(
  [first, second]: readonly WholeReason[],
  rounds: number,
): HowClear {
  if (rounds === 0) return "nothing-told";
  if (first === undefined || first.about < leastLead) return "cannot-tell";
  return second === undefined || first.low > second.high
    ? "one-leads"
    : "several";
}

function ranged(range: Range, about: number): WholePeople {
  return { about, ...wholeRange(range, about) };
}

/** How the reasons moved from the first check to the newest. */
export interface ReunionMove {
  /** `takes-place`: the wrong one fell and the right one rose; `fades`: the right one fell. */
  readonly kind: "takes-place" | "fades" | "steady";
  /** The wrong reason that is spoken of: the one that led at first, or the one that rose most. */
  readonly wrong: ReasonId;
}

/** So many people of a hundred are a move; fewer are the noise of two checks. Ours. */
const leastMove = 5;

/**
 * Whether another reason takes the place of the wrong one that led at first.
 *
 * @param rounds - oldest first.
 * @returns null where there are not two of them.
 */
export function reunionMove(rounds: readonly WholeRound[]): ReunionMove | null {
  const [first] = rounds;
  const last = rounds.at(-1);
  const wrong = first?.reasons.find(({ id }) => id !== "attraction")?.id;
  if (
    first === undefined ||
    last === undefined ||
    first === last ||
    wrong === undefined
  )
    return null;
  const by = (id: ReasonId): number => shareOf(last, id) - shareOf(first, id);
  const right = by("attraction");
  if (right >= leastMove && by(wrong) <= -leastMove)
    return { kind: "takes-place", wrong };
  return right <= -leastMove
    ? { kind: "fades", wrong: risen(first, last) }
    : { kind: "steady", wrong };
}

/** How many of a hundred a reason has in a round. */
function shareOf({ reasons }: WholeRound, of: ReasonId): number {
  return reasons.find(({ id }) => id === of)?.about ?? 0;
}

/** The wrong reason that rose most. */
function risen(first: WholeRound, last: WholeRound): ReasonId {
  const [most] = last.reasons
    .filter(({ id }) => id !== "attraction")
    .toSorted(
      (a, b) =>
        b.about - shareOf(first, b.id) - (a.about - shareOf(first, a.id)),
    );
  return most?.id ?? "few-alternatives";
}
