import type { WholePeople } from "./whole-reading.ts";

/** Beyond so many of a hundred a share is not told apart: what rests on judgement is never said as sure. Ours. */
export const surest = 95;

/** Whether a share is too large for its number to be said. */
export function isBeyondSaying({ about }: Pick<WholePeople, "about">): boolean {
  return about > surest;
}
