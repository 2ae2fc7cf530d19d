import type {
  Event,
  ProposedDay,
  ProposedEntry,
  ProposedEvent,
} from "@staying-power/case";
import type { HardDate } from "../../let-go/model/letting-go-notes.ts";

/** What can stand beside another: a farewell is on a list of ours, and stands there once. */
type Beside = ProposedEvent | ProposedDay;

/** Where something of the same kind may be. */
interface OwnNow {
  /** The journal, oldest first. */
  readonly inOrder: readonly Event[];
  readonly dates: readonly HardDate[];
}

/**
 * What the person has of the same kind: the plan or project of that name, the day they stop waiting, the plan for that
 * day of the year; null for none.
 */
export function ownBeside(
  { inOrder, dates }: OwnNow,
  proposed: ProposedEntry,
  acceptedId: string,
): Beside | null {
  switch (proposed.kind) {
    case "letting-go":
    case "ritual":
      return null;
    case "day":
      return dayBeside(dates, proposed, acceptedId);
    default: {
      const own = inOrder.findLast(
        (event): event is ProposedEvent =>
          event.id !== acceptedId && isSameThing(event, proposed),
      );
      return own === undefined || isTakenBack(own) ? null : own;
    }
  }
}

function dayBeside(
  dates: readonly HardDate[],
  proposed: ProposedDay,
  acceptedId: string,
): ProposedDay | null {
  const own = dates.find(
    ({ id, on, yearly }) =>
      id !== acceptedId &&
      (on === proposed.on ||
        ((yearly || proposed.yearly) && on.slice(4) === proposed.on.slice(4))),
  );
  if (own === undefined) return null;
  const { name, on, yearly, doing, place, person } = own;
  return { kind: "day", name, on, yearly, doing, place, person };
}

function isSameThing(event: Event, proposed: ProposedEvent): boolean {
  switch (proposed.kind) {
    case "if-then":
      return event.kind === "if-then" && event.plan === proposed.plan;
    case "project":
      return event.kind === "project" && event.project === proposed.project;
    case "waiting":
    case "letting-go":
      return event.kind === proposed.kind;
  }
}

/** Whether it only takes away what is there. */
export function isTakenBack(entry: ProposedEntry): boolean {
  switch (entry.kind) {
    case "if-then":
      return entry.cue === null;
    case "project":
      return entry.what === null;
    case "waiting":
      return entry.until === null;
    case "letting-go":
    case "day":
    case "ritual":
      return false;
  }
}
