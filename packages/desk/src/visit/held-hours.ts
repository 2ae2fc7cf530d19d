import {
  type Availability,
  availability,
  type KeptAvailability,
  keptAvailability,
} from "@staying-power/envelope";

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

/**
 * Reads hours as they were kept on the device; null for anything else. The draft may have places that are still to be
 * mended, so it is held against the shape of what it began from, and no more.
 */
export function heldHoursIn(input: unknown): HeldHours | null {
  if (typeof input !== "object" || input === null) return null;
  if (!("kept" in input) || !("from" in input) || !("draft" in input))
    return null;
  const kept = keptAvailability.safeParse(input.kept);
  const from = availability.safeParse(input.from);
  const draft = numbered(input.draft);
  return kept.success && from.success && isShapedLike(draft, from.data)
    ? { kept: kept.data, from: from.data, draft }
    : null;
}

/** Numbers of a field that is empty are none, which is null once they are kept. */
const numbers = new Set([
  "noticeHours",
  "horizonDays",
  "everyMinutes",
  "minutes",
  "before",
  "after",
]);

function numbered(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input), (name, value: unknown) =>
    value === null && numbers.has(name) ? Number.NaN : value,
  );
}

/** Whether it has all that hours have, each of its kind. */
function isShapedLike(
  draft: unknown,
  from: Availability,
): draft is Availability {
  if (typeof draft !== "object" || draft === null) return false;
  const parts: Readonly<Record<string, unknown>> = { ...draft };
  return Object.entries(from).every(([name, model]) => {
    const part = parts[name];
    if (Array.isArray(model)) return Array.isArray(part);
    return model === null || part === null || typeof part === typeof model;
  });
}
