import {
  type Case,
  dayOf,
  type Event,
  type EventKind,
  eventsInOrder,
  idOfUnnamed,
  sameEvent,
} from "@staying-power/case";

/** What the journal can be narrowed to: whose doing it was, how one was, the map, or answers. */
export const families = [
  "all",
  "them",
  "you",
  "both",
  "how",
  "map",
  "answers",
] as const;

/** One of them. */
export type Family = (typeof families)[number];

/** Whose each kind of entry is. */
const familyOf: Readonly<Record<EventKind, Exclude<Family, "all">>> = {
  signal: "them",
  break: "you",
  looked: "you",
  conduct: "you",
  met: "both",
  answered: "both",
  returned: "both",
  "left-again": "both",
  "check-in": "how",
  task: "map",
  waiting: "map",
  "if-then": "map",
  project: "map",
  slot: "map",
  "letting-go": "map",
  outcome: "both",
  reunion: "both",
  fact: "answers",
};

/** One entry as it is listed. */
export interface Listed {
  readonly event: Event;
  /** A name that no other one listed has, and that stays while others come and go. */
  readonly key: string;
}

/** One day of the journal, its newest entry first. */
export interface ToldDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly entries: readonly Listed[];
}

/** The newest entries of a journal. */
export interface ToldPart {
  /** The newest day first. */
  readonly days: readonly ToldDay[];
  readonly shown: number;
  /** Whether there are older ones. */
  readonly more: boolean;
}

/**
 * The newest entries of one family. Only those that are shown are looked into, so that a journal of years opens at once.
 *
 * @param person - the case.
 * @param family - which of them.
 * @param most - at most so many.
 */
export function told(person: Case, family: Family, most: number): ToldPart {
  const inOrder = eventsInOrder(person);
  const days: { readonly day: string; readonly entries: Listed[] }[] = [];
  let shown = 0;
  for (let place = inOrder.length - 1; place >= 0; place -= 1) {
    const event = inOrder[place];
    if (event === undefined || !isOf(event, family)) continue;
    if (shown === most) return { days, shown, more: true };
    shown += 1;
    const day = dayOf(event.at);
    const newest = days.at(-1);
    const entries = newest?.day === day ? newest.entries : [];
    if (newest?.day !== day) days.push({ day, entries });
    entries.push({ event, key: keyOf(event, entries) });
  }
  return { days, shown, more: false };
}

function keyOf(event: Event, before: readonly Listed[]): string {
  const kin = before.filter((other) =>
    event.id === undefined
      ? sameEvent(other.event, event)
      : other.event.id === event.id,
  ).length;
  return event.id === undefined
    ? idOfUnnamed(event, kin + 1)
    : `${event.id} ${kin}`;
}

function isOf({ kind }: Event, family: Family): boolean {
  return family === "all" || familyOf[kind] === family;
}
