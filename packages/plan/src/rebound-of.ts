import { holds } from "@staying-power/case";
import { knownOf, type PlanInput, type PlanKnown } from "./known.ts";
import { reasonsOf, worldOf } from "./reasons-of.ts";
import { type ReboundId, reboundIds, rebounds } from "./rules/rebound.ts";
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
    if (!holds(when, world.told) || (after && !wasWithSomeone(known)))
      return [];
    return [{ id, why: reasonsOf(when, world) }];
  });
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
