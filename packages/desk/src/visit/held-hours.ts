import type { Availability, KeptAvailability } from "@staying-power/envelope";

/** The hours as they are kept, and what stands on the screen. */
export interface HeldHours {
  readonly kept: KeptAvailability;
  /** What the draft began from. */
  readonly from: Availability;
  readonly draft: Availability;
}

/** Whether something of them was changed and not saved. */
export function isBegun(held: HeldHours | null): boolean {
  return (
    held !== null && JSON.stringify(held.draft) !== JSON.stringify(held.from)
  );
}

/** The same with something of the draft changed. */
export function changed(
  held: HeldHours | null,
  what: Partial<Availability>,
): HeldHours | null {
  return held === null ? null : { ...held, draft: { ...held.draft, ...what } };
}
