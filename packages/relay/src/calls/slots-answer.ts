import type { Slot } from "@staying-power/calls";
import type { Slots } from "@staying-power/envelope";

/** Starts as an answer has them. */
export function slotsAnswer(
  zone: string,
  {
    slots,
    next,
  }: { readonly slots: readonly Slot[]; readonly next: Slot | null },
): Slots {
  return {
    zone,
    slots: slots.map(slotAnswer),
    next: next === null ? null : slotAnswer(next).start,
  };
}

/** One of them. */
export function slotAnswer({ start, wall }: Slot): Slots["slots"][number] {
  return { start: new Date(start).toISOString(), wall };
}
