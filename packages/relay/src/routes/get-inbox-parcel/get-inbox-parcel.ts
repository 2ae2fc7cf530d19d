import { inboxParcel, parcelAddress } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { inboxParcels } from "../inbox-parcels.ts";
import type { Route } from "../route.ts";

/** One parcel of a coach, as it stands in the inbox. */
export const getInboxParcel: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/inbox/:id",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "See one parcel of this coach",
      params: parcelAddress,
      response: { 200: inboxParcel },
    },
    handler: async ({ params: { id }, caller }) => {
      const { coach } = callerAs(caller, "coach");
      const parcels = await store
        .selectFrom("parcel_coach")
        .innerJoin("parcel", "parcel.id", "parcel_coach.parcel_id")
        .selectAll("parcel")
        .select("parcel_coach.changed_at")
        .where("parcel_coach.coach_id", "=", coach)
        .where("parcel_coach.parcel_id", "=", id)
        .execute();
      const [found] = await inboxParcels(store, { coach, parcels }, now());
      if (found === undefined) throw new Refusal("not-found");
      return found;
    },
  });
};
