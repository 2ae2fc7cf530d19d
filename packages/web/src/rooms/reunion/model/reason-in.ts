import type { ReasonId } from "@staying-power/case";
import type { WholePeople, WholeRound } from "@staying-power/words";

const none: WholePeople = { about: 0, low: 0, high: 0 };

/** How many of a hundred a reason has in a round. */
export function reasonIn({ reasons }: WholeRound, of: ReasonId): WholePeople {
  return reasons.find(({ id }) => id === of) ?? none;
}
