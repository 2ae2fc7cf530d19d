import type { ReasonId } from "@staying-power/case";
import {
  reunionLeaveDays,
  reunionPaceIds,
  reunionPaces,
  type ReunionPaceId,
} from "../rules/reunion-paces.ts";

/** What the way after a return depends on. */
export interface ReunionFound {
  /** Whole days since they came back; null while they have not. */
  readonly daysBack: number | null;
  /** The likeliest reason. */
  readonly likeliest: ReasonId;
  /** Whether enough signs of the right reason were seen over enough days. */
  readonly passed: boolean;
}

/** How to go on after a return. */
export interface ReunionWay {
  readonly pace: ReunionPaceId;
  /** Whether to stay at it for longer than its days: the signs of the right reason are not there yet. */
  readonly slower: boolean;
  /** Whether letting go is to be spoken of as a way of equal rank. Never that it has to be taken. */
  readonly mayLeave: boolean;
}

/**
 * How fast to go, by the days since they came back and by what was seen.
 *
 * @param found - see `ReunionFound`.
 * Source: METHOD 10, T5, T12.
 */
export function reunionWay({
  daysBack,
  likeliest,
  passed,
}: ReunionFound): ReunionWay {
  const pace =
    reunionPaceIds.findLast((id) => {
      const { fromDay } = reunionPaces[id];
      return fromDay === null || (daysBack !== null && daysBack >= fromDay);
    }) ?? "meet-first";
  const isWrong = likeliest !== "attraction";
  return {
    pace,
    slower: !passed && (isWrong || (daysBack ?? 0) < reunionLeaveDays),
    mayLeave: daysBack !== null && daysBack >= reunionLeaveDays && isWrong,
  };
}
