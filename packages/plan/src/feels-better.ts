import { dayOf, type Event } from "@staying-power/case";
import type { Change } from "./progress/change-of.ts";
import { feltByDay, feltChange, type FeltMeasure } from "./progress/felt-of.ts";
import { changeRule, cutOf } from "./progress/windows.ts";

/**
 * Whether what was said of the last week is better than what was said of the fortnight before it: the urge weaker or
 * the mood higher, by more than their own ups and downs would make it, and the other of the two not worse by as much. It
 * is the very test of the page of progress, so that the two never say different things of one week.
 *
 * @param events - what is known, in order.
 * @param today - the person's own date.
 * @returns false wherever there is not enough to tell.
 */
export function feelsBetter(events: readonly Event[], today: string): boolean {
  const cut = cutOf("week", today, null);
  const before = events.findLastIndex(({ at }) => dayOf(at) < cut.before.from);
  const lately = events.slice(before + 1);
  const changeIn = (measure: FeltMeasure): Change["kind"] =>
    feltChange(feltByDay(measure, lately), cut, changeRule("week", "felt"))
      .kind;
  const [urge, mood] = [changeIn("urge"), changeIn("mood")];
  const better = urge === "lower" || mood === "higher";
  return better && urge !== "higher" && mood !== "lower";
}
