import type { HistoryDay } from "../../history/model/history-days.ts";

/** From where to where the reading moved, in whole people of a hundred. */
export interface ReadingMove {
  readonly from: number;
  readonly to: number;
  /** Whether either number lies outside of the range of the other. */
  readonly isClear: boolean;
  readonly isTogether: boolean;
}

/**
 * How the reading moved over some days.
 *
 * @param days - the newest first.
 * @returns null where the two came back together, or parted, in between: those numbers are of different people.
 */
export function readingMove(
  days: readonly Pick<HistoryDay, "state" | "back" | "stayed">[],
): ReadingMove | null {
  const [newest, oldest] = [days[0], days.at(-1)];
  if (newest === undefined || oldest === undefined) return null;
  if (days.some(({ state }) => state !== newest.state)) return null;
  const [from, to] = [
    oldest.back ?? oldest.stayed,
    newest.back ?? newest.stayed,
  ];
  return {
    from: from.about,
    to: to.about,
    isClear:
      from.about < to.low ||
      from.about > to.high ||
      to.about < from.low ||
      to.about > from.high,
    isTogether: newest.state === "together",
  };
}
