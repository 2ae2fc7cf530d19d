import {
  type ProjectSlot,
  type SlotPart,
  slotParts,
  type WeekdayId,
  weekdayIds,
} from "@staying-power/case";

/** A part of a day of the week. */
export interface Place {
  readonly day: WeekdayId;
  readonly part: SlotPart;
}

/** A project as its week shows it. */
export interface WeekProject {
  readonly project: string;
  readonly what: string;
  readonly slots: readonly ProjectSlot[];
}

export function isSame(one: Place, other: Place): boolean {
  return one.day === other.day && one.part === other.part;
}

/** What has its place there, if anything has. */
export function slotAt(
  slots: readonly ProjectSlot[],
  place: Place,
): ProjectSlot | undefined {
  return slots.find((slot) => isSame(slot, place));
}

/** The slots with one more; as they were where that place is taken. */
export function withSlot(
  slots: readonly ProjectSlot[],
  { day, part }: Place,
): readonly ProjectSlot[] {
  if (slotAt(slots, { day, part }) !== undefined) return slots;
  const taken = new Set(slots.map(nameOf));
  const name = placeName({ day, part });
  if (!taken.has(name)) return [...slots, { day, part }];
  // One that was moved away keeps the name of this place.
  const free = [...slots, null]
    .map((_, count) => `${name} ${count + 2}`)
    .find((each) => !taken.has(each));
  return [...slots, { day, part, ...(free !== undefined && { id: free }) }];
}

/** The slots without the one that was there. */
export function withoutSlot(
  slots: readonly ProjectSlot[],
  place: Place,
): readonly ProjectSlot[] {
  return slots.filter((slot) => !isSame(slot, place));
}

/**
 * The slots with one in another place: its hour, its length and its name go with it, so that a calendar moves it too.
 * As they were where nothing can be moved.
 */
export function movedSlot(
  slots: readonly ProjectSlot[],
  from: Place,
  to: Place,
): readonly ProjectSlot[] {
  if (slotAt(slots, to) !== undefined) return slots;
  return slots.map((slot) => {
    if (!isSame(slot, from)) return slot;
    const { id: _id, ...rest } = slot;
    const id = nameOf(slot);
    return id === placeName(to) ? { ...rest, ...to } : { ...rest, ...to, id };
  });
}

/** The slots with this hour and length for one of them; what is left out is not settled. */
export function timedSlot(
  slots: readonly ProjectSlot[],
  place: Place,
  {
    time,
    minutes,
  }: {
    readonly time: string | undefined;
    readonly minutes: number | undefined;
  },
): readonly ProjectSlot[] {
  return slots.map((slot) => {
    if (!isSame(slot, place)) return slot;
    const { time: _time, minutes: _minutes, ...rest } = slot;
    return {
      ...rest,
      ...(time !== undefined && { time }),
      ...(minutes !== undefined && { minutes }),
    };
  });
}

function nameOf({ id, ...place }: ProjectSlot): string {
  return id ?? placeName(place);
}

/** The name of a place in the grid. */
export function placeName({ day, part }: Place): string {
  return `${day} ${part}`;
}

/** The place that its name in the grid says. */
export function placeNamed(name: string | undefined): Place | null {
  const [first, second] = (name ?? "").split(" ");
  const day = weekdayIds.find((each) => each === first);
  const part = slotParts.find((each) => each === second);
  return day === undefined || part === undefined ? null : { day, part };
}

/** Where an arrow key leads from a place; the same place at the edge, null for any other key. */
export function placeBeside({ day, part }: Place, key: string): Place | null {
  const step = steps.get(key);
  if (step === undefined) return null;
  return {
    day: weekdayIds[weekdayIds.indexOf(day) + step.days] ?? day,
    part: slotParts[slotParts.indexOf(part) + step.parts] ?? part,
  };
}

const steps: ReadonlyMap<
  string,
  { readonly days: number; readonly parts: number }
> = new Map([
  ["ArrowUp", { days: -1, parts: 0 }],
  ["ArrowDown", { days: 1, parts: 0 }],
  ["ArrowLeft", { days: 0, parts: -1 }],
  ["ArrowRight", { days: 0, parts: 1 }],
]);
