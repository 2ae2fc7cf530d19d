import type { Event, ProposedEvent } from "@staying-power/case";

/** What the person has of the same kind: the plan or project of that name, or the day they stop waiting; null for none. */
export function ownBeside(
  inOrder: readonly Event[],
  proposed: ProposedEvent,
  acceptedId: string,
): ProposedEvent | null {
  const own = inOrder.findLast(
    (event): event is ProposedEvent =>
      event.id !== acceptedId && isSameThing(event, proposed),
  );
  return own === undefined || isTakenBack(own) ? null : own;
}

function isSameThing(event: Event, proposed: ProposedEvent): boolean {
  switch (proposed.kind) {
    case "if-then":
      return event.kind === "if-then" && event.plan === proposed.plan;
    case "project":
      return event.kind === "project" && event.project === proposed.project;
    case "waiting":
      return event.kind === "waiting";
  }
}

function isTakenBack(own: ProposedEvent): boolean {
  switch (own.kind) {
    case "if-then":
      return own.cue === null;
    case "project":
      return own.what === null;
    case "waiting":
      return own.until === null;
  }
}
