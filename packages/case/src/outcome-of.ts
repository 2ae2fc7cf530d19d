import { dayOf } from "./calendar-date.ts";
import type { Case } from "./case.ts";
import type { OutcomeState } from "./event.ts";
import { eventsInOrder } from "./events-in-order.ts";
import { isAhead } from "./latest-day.ts";

/** What became of the two, as far as a case tells. */
export interface KnownOutcome {
  readonly state: OutcomeState;
  /** The newest day of which it is told, `YYYY-MM-DD`. */
  readonly until: string;
  /** The day of the first return, where one is noted. */
  readonly back: string | null;
  /** The first day of which it is said that they are, or were, together again. */
  readonly together: string | null;
}

/**
 * What became of the two: from returns and ends that were noted, from what was answered, and from the day up to which a
 * case is told, on which they are still apart unless it says otherwise.
 *
 * @param theCase - a parsed case.
 * @param today - the person's own date, `YYYY-MM-DD`; what a wrong clock dated after it does not count.
 * @returns null when nothing tells of it.
 */
export function outcomeOf(theCase: Case, today: string): KnownOutcome | null {
  let state: OutcomeState | null = null;
  let until = "";
  let back: string | null = null;
  let together: string | null = null;
  for (const event of eventsInOrder(theCase)) {
    const day = dayOf(event.at);
    if (isAhead(day, today)) continue;
    const told = toldBy(event, together !== null);
    if (told === null) continue;
    state = told;
    until = day;
    if (event.kind === "returned") back ??= day;
    if (told !== "apart") together ??= day;
  }
  const { asOf } = theCase;
  if (asOf !== undefined && !isAhead(asOf, today) && asOf > until) {
    state ??= "apart";
    until = asOf;
  }
  return state === null ? null : { state, until, back, together };
}

/** What an entry says of it. Whoever was together again and is apart now saw it end. */
function toldBy(
  event: NonNullable<Case["events"]>[number],
  wasTogether: boolean,
): OutcomeState | null {
  switch (event.kind) {
    case "returned":
      return "together";
    case "left-again":
      return "ended-again";
    case "outcome":
      return event.state === "apart" && wasTogether
        ? "ended-again"
        : (event.state ?? null);
    default:
      return null;
  }
}
