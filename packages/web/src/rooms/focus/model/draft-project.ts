import {
  type Event,
  type FocusArea,
  type ProjectSlot,
  type SlotPart,
  slotParts,
  type WeekdayId,
  weekdayIds,
} from "@staying-power/case";
import type { Project } from "@staying-power/plan";

/** A project that is being made or changed. */
export interface DraftProject {
  /** The id of the project; null for a new one. */
  readonly project: string | null;
  readonly area: FocusArea;
  readonly what: string;
  readonly show: string;
  readonly slots: readonly ProjectSlot[];
}

/** A new project, with nothing said yet. */
export const newProject: DraftProject = {
  project: null,
  area: "passion",
  what: "",
  show: "",
  slots: [],
};

/** A project in force, to be changed. */
export function draftOf({
  project,
  area,
  what,
  show = "",
  slots,
}: Project): DraftProject {
  return { project, area, what, show, slots };
}

/** A part of a day of the week. */
export interface Place {
  readonly day: WeekdayId;
  readonly part: SlotPart;
}

/** Whether a project has its place there. */
export function isTaken(
  slots: readonly ProjectSlot[],
  { day, part }: Place,
): boolean {
  return slots.some((slot) => slot.day === day && slot.part === part);
}

/** The slots with one more, or without the one that was there. */
export function toggled(
  slots: readonly ProjectSlot[],
  place: Place,
): readonly ProjectSlot[] {
  return isTaken(slots, place)
    ? slots.filter(({ day, part }) => day !== place.day || part !== place.part)
    : [...slots, place];
}

/** The slots with one in another place, its hour and length with it; as they were where that place is taken. */
export function moved(
  slots: readonly ProjectSlot[],
  from: Place,
  to: Place,
): readonly ProjectSlot[] {
  if (isTaken(slots, to)) return slots;
  return slots.map((slot) =>
    slot.day === from.day && slot.part === from.part
      ? { ...slot, ...to }
      : slot,
  );
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

/** The entry of the journal that keeps a project. */
export function entryOf(
  { area, what, show, slots }: DraftProject,
  stamp: {
    readonly at: string;
    readonly id: string;
    readonly project: string;
  },
): Event {
  return {
    ...stamp,
    kind: "project",
    area,
    what: what.trim(),
    ...(show.trim() !== "" && { show: show.trim() }),
    ...(slots.length > 0 && { slots }),
  };
}
