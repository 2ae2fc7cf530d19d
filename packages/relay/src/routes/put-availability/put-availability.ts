import { isZone } from "@staying-power/calls";
import {
  type Availability,
  keptAvailability,
  newAvailability,
} from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { isDeepStrictEqual } from "node:util";
import { lockedCoach } from "../../accounts/locked-coach.ts";
import { watchBusy } from "../../busy/read-busy.ts";
import { isCountry } from "../../calls/holidays.ts";
import { keptAvailabilityOf } from "../../calls/kept-availability.ts";
import { tellWaitsOf } from "../../calls/tell-waits.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { isTaken } from "../../store/database-error.ts";
import { retried } from "../../store/retry.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";

/** Says when this coach can be called, in the place of what they had before them. The same again gets the same answer. */
export const putAvailability: Route = (server, { store, now }) => {
  server.route({
    method: "PUT",
    url: "/v1/availability",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Say when this coach can be called",
      body: newAvailability,
      response: { 200: keptAvailability },
    },
    handler: async ({ body: { replaces, availability }, caller }) => {
      const { coach } = callerAs(caller, "coach");
      refuseSenseless(availability);
      try {
        await retried(() =>
          store
            .transaction()
            .execute((transaction) =>
              keep(transaction, { coach, replaces, availability }, now()),
            ),
        );
      } catch (error) {
        // Two cannot have one free/busy address.
        if (isTaken(error)) throw new Refusal("conflict");
        throw error;
      }
      return keptAvailabilityOf(store, coach);
    },
  });
};

/** @throws Refusal `wrong-input` for what has its form and still means nothing. */
function refuseSenseless({ zone, kinds, holidays }: Availability): void {
  const wrong = (place: string) =>
    new Refusal("wrong-input", { at: `body.availability.${place}` });
  if (!isZone(zone)) throw wrong("zone");
  if (new Set(kinds.map(({ id }) => id)).size < kinds.length)
    throw wrong("kinds");
  if (holidays !== null && !isCountry(holidays)) throw wrong("holidays");
}

async function keep(
  transaction: Transaction<Tables>,
  {
    coach,
    replaces,
    availability,
  }: {
    readonly coach: string;
    readonly replaces: number;
    readonly availability: Availability;
  },
  at: Date,
): Promise<void> {
  await lockedCoach(transaction, coach);
  const held = await transaction
    .selectFrom("availability")
    .select(["revision", "body"])
    .where("coach_id", "=", coach)
    .executeTakeFirst();
  const before = held?.revision ?? 0;
  // The answer to the first time may have been lost on the way.
  if (
    before === replaces + 1 &&
    isDeepStrictEqual(held?.body, structuredClone(availability))
  )
    return;
  if (before !== replaces) throw new Refusal("conflict");
  const { busyGiven, busyFrom } = availability;
  const kept = {
    body: JSON.stringify(availability),
    busy_right: busyGiven === null ? null : Buffer.from(busyGiven, "hex"),
    revision: before + 1,
  };
  await transaction
    .insertInto("availability")
    .values({ coach_id: coach, ...kept })
    .onConflict((conflict) => conflict.column("coach_id").doUpdateSet(kept))
    .execute();
  if (busyFrom === (held?.body.busyFrom ?? null)) return;
  // What was read from another address says nothing of this one.
  const read = await transaction
    .deleteFrom("busy")
    .where("coach_id", "=", coach)
    .returning("spans")
    .executeTakeFirst();
  if (busyFrom !== null) await watchBusy(transaction, { coach, at });
  else if (read !== undefined)
    await tellWaitsOf(transaction, { coach, freed: read.spans }, at);
}
