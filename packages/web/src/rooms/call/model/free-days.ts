import type { Slots } from "@staying-power/envelope";
import { dayOf, wallAt } from "./clocks.ts";

/** A start that is free, on both clocks. */
export interface FreeStart {
  readonly start: string;
  /** The coach's clock. */
  readonly wall: string;
  /** The clock of whoever books. */
  readonly mine: string;
  /** Their clock shows that hour twice on this day. */
  readonly isTwice: boolean;
}

/** A day of whoever books, with what is free on it. */
export interface FreeDay {
  readonly day: string;
  readonly starts: readonly FreeStart[];
}

/** What is free, by the days of a zone, in order. */
export function freeDays(
  slots: Slots["slots"],
  zone: string,
): readonly FreeDay[] {
  const starts = slots
    .map(({ start, wall }) => ({ start, wall, mine: wallAt(start, zone) }))
    .toSorted((one, other) => Date.parse(one.start) - Date.parse(other.start));
  const shown = Map.groupBy(starts, ({ mine }) => mine);
  const days = Map.groupBy(starts, ({ mine }) => dayOf(mine));
  return [...days].map(([day, ofDay]) => ({
    day,
    starts: ofDay.map((each) => ({
      ...each,
      isTwice: (shown.get(each.mine)?.length ?? 0) > 1,
    })),
  }));
}
