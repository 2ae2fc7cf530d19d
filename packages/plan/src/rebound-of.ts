import {
  dayOf,
  daysBetween,
  type Event,
  holds,
  type SignalId,
} from "@staying-power/case";
import { knownOf, type PlanInput, type PlanKnown } from "./known.ts";
import { reasonsOf, worldOf } from "./reasons-of.ts";
import { type ReboundId, reboundIds, rebounds } from "./rules/rebound.ts";
import { quietDays, steps } from "./rules/states.ts";
import { placeOf } from "./variant-of.ts";
import type { Why } from "./why.ts";

/** What a new partner of theirs may be, by what was told. */
export interface ReboundFound {
  readonly id: ReboundId;
  /** What of this person's says so; never empty. */
  readonly why: readonly Why[];
}

/**
 * What a new partner of the ex's may be. It says what fits what was told, and never how it will end.
 *
 * @param input - the case, what was said about safety, and the day.
 * @returns the rows that fit, in the order of the table; none where nothing was told of a new partner.
 * Source: METHOD T10.
 */
export function reboundOf(input: PlanInput): readonly ReboundFound[] {
  const known = knownOf(input);
  const world = worldOf(known, placeOf(known).standing);
  return reboundIds.flatMap((id) => {
    const { when, after } = rebounds[id];
    if (!holds(when, world.told) || (after && !hasWrittenSince(known)))
      return [];
    return [{ id, why: reasonsOf(when, world) }];
  });
}

/**
 * Whether something came from them since they are no longer with someone, by days. People often hear that it is over in the
 * very message, and put the answer right some days after it: the week before that still counts.
 */
function hasWrittenSince(known: PlanKnown): boolean {
  if (!wasWithSomeone(known)) return false;
  const ended = known.events.findLast(
    (event) => event.kind === "fact" && event.fact === "exPartner",
  );
  return known.events.some(
    (event) =>
      cameBy(event).some((signal) => steps.has(signal)) &&
      (ended === undefined ||
        daysBetween(dayOf(event.at), dayOf(ended.at)) <= quietDays),
  );
}

/** What an entry says that they did. */
function cameBy(event: Event): readonly SignalId[] {
  if (event.kind === "signal") return [event.signal];
  return event.kind === "fact" && event.fact === "signals"
    ? (event.value ?? [])
    : [];
}

/** Whether an earlier answer says that they were with someone. */
function wasWithSomeone({ theCase, events }: PlanKnown): boolean {
  const told = [
    theCase.facts?.exPartner,
    ...events.map((event) =>
      event.kind === "fact" && event.fact === "exPartner" ? event.value : null,
    ),
  ];
  return told.some(
    (value) => value !== undefined && value !== null && value !== "none",
  );
}
