import type { WholePeople, WholeReading } from "./whole-reading.ts";

/** What a reading comes to, told apart as far as words tell it apart. */
export type HowMany =
  | "hardly-any"
  | "few"
  | "some"
  | "half-stay"
  | "half-part"
  | "most-stay"
  | "most-part"
  | "together-most"
  | "together-half"
  | "together-few";

/** How far a number may be off, by the width of its range, or that it says nothing. */
export type HowSure =
  "cannot-tell" | "fairly-unsure" | "unsure" | "very-unsure";

/** From how many of a hundred on it is said in other words. */
const bounds = { few: 6, some: 20, half: 40, most: 61 } as const;

/**
 * What a reading comes to.
 * @param whole the numbers of its page
 * @param state whether the ex is back at present
 * @returns one of a few kinds, each of which is said in words of its own
 */
export function howMany(
  { back, outcomes }: Pick<WholeReading, "back" | "outcomes">,
  state: "apart" | "together",
): HowMany {
  const stayed = outcomes.backAndStayed.about;
  if (state === "together") {
    if (stayed >= bounds.most) return "together-most";
    return stayed >= bounds.half ? "together-half" : "together-few";
  }
  if (back.about < bounds.few) return "hardly-any";
  if (back.about < bounds.some) return "few";
  if (back.about < bounds.half) return "some";
  const stays = 2 * stayed >= back.about;
  if (back.about < bounds.most) return stays ? "half-stay" : "half-part";
  return stays ? "most-stay" : "most-part";
}

/**
 * How sure a number is, by the range beside it, so that the two never contradict each other, unless its reading cannot tell.
 * @param people a number of a hundred with its 80 % range
 * @param whole the numbers of its page
 */
export function howSure(
  { low, high }: WholePeople,
  { tells }: Pick<WholeReading, "tells">,
): HowSure {
  if (!tells) return "cannot-tell";
  const width = high - low;
  if (width < 15) return "fairly-unsure";
  return width < 30 ? "unsure" : "very-unsure";
}
