import { inboxPage, inboxPlace, limits } from "@staying-power/envelope";
import { sql } from "kysely";
import { callerAs } from "../../policy/caller.ts";
import type { Store } from "../../store/store.ts";
import { inboxParcels } from "../inbox-parcels.ts";
import type { Route } from "../route.ts";

/** Where a page ended: when the last parcel on it changed, and which it was. */
interface Place {
  readonly changedAt: Date;
  readonly id: string;
}

/** The parcels of a coach, the last changed first, a page at a time. */
export const listInbox: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/inbox",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "List the parcels of this coach",
      querystring: inboxPlace,
      response: { 200: inboxPage },
    },
    handler: async ({ query: { after }, caller }) => {
      const { coach } = callerAs(caller, "coach");
      const found = await parcelsAfter(store, coach, placeFrom(after));
      const shown = found.slice(0, limits.page);
      const last = shown.at(-1);
      return {
        parcels: await inboxParcels(store, { coach, parcels: shown }, now()),
        next:
          last === undefined || found.length <= limits.page
            ? null
            : `${last.changed_at.getTime()}.${last.id}`,
      };
    },
  });
};

function placeFrom(after: string | undefined): Place | undefined {
  if (after === undefined) return undefined;
  const [time = "", id = ""] = after.split(".");
  return { changedAt: new Date(Number(time)), id };
}

function parcelsAfter(store: Store, coach: string, place: Place | undefined) {
  return store
    .selectFrom("parcel_coach")
    .innerJoin("parcel", "parcel.id", "parcel_coach.parcel_id")
    .selectAll("parcel")
    .select("parcel_coach.changed_at")
    .where("parcel_coach.coach_id", "=", coach)
    .$if(place !== undefined, (query) =>
      query.where(
        sql<boolean>`(parcel_coach.changed_at, parcel_coach.parcel_id) < (${place?.changedAt}, ${place?.id}::uuid)`,
      ),
    )
    .orderBy("parcel_coach.changed_at", "desc")
    .orderBy("parcel_coach.parcel_id", "desc")
    .limit(limits.page + 1)
    .execute();
}
