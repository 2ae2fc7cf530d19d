import {
  type BreakWay,
  dayOf,
  daysBetween,
  type Event,
} from "@staying-power/case";
import { feelsBetter } from "./feels-better.ts";
import { knownOf, type PlanInput, type PlanKnown } from "./known.ts";
import { noContactSince, looksTooMany } from "./no-contact-since.ts";
import type { Plan } from "./plan.ts";
import { type StateId, steps } from "./rules/states.ts";

/** What a day opens with, from what matters most on. */
export const openings = [
  "stop-waiting",
  "slip",
  "they-came",
  "ended-again",
  "back-again",
  "away",
  "better",
  "first-days",
  "ordinary",
] as const;

/** What a day opens with. */
export type Opening = (typeof openings)[number];

/** How a slip came about: as it was told, or by looking too often. */
export type SlipWay = BreakWay | "looked";

/** What there is to say of a day before anything is done on it. */
export interface Today {
  readonly opening: Opening;
  /** How they slipped, on the day after a slip. */
  readonly slip: SlipWay | null;
  /** Whole days since the last contact they began; null where nobody counts them. */
  readonly quietDays: number | null;
}

/** How long each is said, in days; what came last goes first. Ours. */
const saidFor = {
  slip: 1,
  theyCame: 1,
  endedAgain: 7,
  backAgain: 14,
  firstDays: 3,
} as const;

/** So many days without an entry, and one has been away. Ours. */
const awayDays = 7;

/** Where the days of quiet are counted: not behind a gate, and not while they lead. */
const counted: ReadonlySet<StateId> = new Set<StateId>([
  "no-contact",
  "apology",
  "healing",
]);

/**
 * What a day opens with. Pure: the case and the day alone decide.
 *
 * @param input - the case, what was said about safety, and the day.
 * @param plan - the plan of the same input.
 * @returns the opening, and the days of quiet as a fact: they are whole days, at least 0, and nobody's score.
 */
export function todayOf(
  input: PlanInput,
  { state, stopWaiting }: Pick<Plan, "state" | "stopWaiting">,
): Today {
  const known = knownOf(input);
  const { today } = known;
  const slip = newestOf(known, saidFor.slip, slipOf);
  const came = newestOf(known, saidFor.theyCame, cameOf);
  const again = newestOf(known, saidFor.endedAgain, endedAgainOf);
  const isOpen = state !== "gate" && state !== "healing";
  const opening = ((): Opening => {
    if (isOpen && stopWaiting !== null && isHere(stopWaiting, today))
      return "stop-waiting";
    // What came last goes first.
    const isSince = (what: { readonly place: number } | null): boolean =>
      again === null || (what !== null && what.place > again.place);
    if (
      slip !== null &&
      (came === null || slip.place > came.place) &&
      isSince(slip)
    )
      return "slip";
    if (came !== null && isOpen && isSince(came)) return "they-came";
    if (again !== null && state !== "trial") return "ended-again";
    if (state === "trial" && isNew(known, "returned", saidFor.backAgain))
      return "back-again";
    if (isAfterAbsence(known)) return "away";
    if (feelsBetter(known.events, today)) return "better";
    return isFirstDays(known) ? "first-days" : "ordinary";
  })();
  const since = counted.has(state) ? noContactSince(known) : undefined;
  return {
    opening,
    slip: opening === "slip" && slip !== null ? slip.what : null,
    quietDays: since === undefined ? null : daysBetween(since.on, today),
  };
}

/** The day that was agreed on has come, or its sign before it. */
function isHere(
  { on, came }: NonNullable<Plan["stopWaiting"]>,
  today: string,
): boolean {
  return on <= today || (came !== null && came <= today);
}

/** The newest entry of the last days that something can be made of, with its place in the journal. */
function newestOf<What>(
  { events, today }: PlanKnown,
  days: number,
  whatOf: (event: Event, events: readonly Event[]) => What | null,
): { readonly what: What; readonly place: number } | null {
  for (let place = events.length - 1; place >= 0; place -= 1) {
    const event = events[place];
    if (event === undefined || daysBetween(dayOf(event.at), today) > days)
      return null;
    const what = whatOf(event, events);
    if (what !== null) return { what, place };
  }
  return null;
}

function slipOf(event: Event, events: readonly Event[]): SlipWay | null {
  if (event.kind === "break") return event.how ?? "other";
  return event.kind === "looked" &&
    looksTooMany(events).includes(dayOf(event.at))
    ? "looked"
    : null;
}

function cameOf(event: Event): true | null {
  if (event.kind === "signal") return steps.has(event.signal) ? true : null;
  return event.kind === "fact" && event.fact === "signals"
    ? (event.value ?? []).some((signal) => steps.has(signal)) || null
    : null;
}

/** That it ended again, where nothing says since that they are back. */
function endedAgainOf(event: Event, events: readonly Event[]): true | null {
  return event.kind === "left-again" &&
    events.findLast(
      ({ kind }) => kind === "returned" || kind === "left-again",
    ) === event
    ? true
    : null;
}

function isNew(
  { events, today }: PlanKnown,
  kind: Event["kind"],
  days: number,
): boolean {
  const newest = events.findLast((event) => event.kind === kind);
  return newest !== undefined && daysBetween(dayOf(newest.at), today) <= days;
}

/** Nothing was told for a week, whatever was told today. */
function isAfterAbsence({ events, today }: PlanKnown): boolean {
  const before = events.findLast(({ at }) => dayOf(at) < today);
  return (
    before !== undefined && daysBetween(dayOf(before.at), today) >= awayDays
  );
}

function isFirstDays(known: PlanKnown): boolean {
  const { breakup, today } = known;
  return (
    breakup !== undefined && daysBetween(breakup, today) <= saidFor.firstDays
  );
}
