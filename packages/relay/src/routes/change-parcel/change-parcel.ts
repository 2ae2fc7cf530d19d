import { newTerm, parcelAddress, termReceipt } from "@staying-power/envelope";
import { sql } from "kysely";
import { callerAs } from "../../policy/caller.ts";
import { daysAfter } from "../days-after.ts";
import { Refusal } from "../../policy/refusal.ts";
import { lyingParcel } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Lets a parcel lie for so many days from now, more or fewer than before; never longer than a coach of it chose. */
export const changeParcel: Route = (server, { store, now }) => {
  server.route({
    method: "PATCH",
    url: "/v1/parcels/:id",
    config: { who: "owner", cost: "write" },
    schema: {
      summary: "Choose anew how long it lies",
      params: parcelAddress,
      body: newTerm,
      response: { 200: termReceipt },
    },
    handler: async ({ body: { days }, caller }) => {
      const at = now();
      const { parcel: id } = callerAs(caller, "owner");
      await lyingParcel(store, id, at);
      const { expires_at, shortened_to } = await store
        .updateTable("parcel")
        .set({
          // With null it is the other one.
          expires_at: sql<Date>`least(shortened_to, ${daysAfter(at, days)})`,
        })
        .where("id", "=", id)
        .where("ended_at", "is", null)
        .returning(["expires_at", "shortened_to"])
        .executeTakeFirstOrThrow(() => new Refusal("gone"));
      return {
        id,
        expiresAt: expires_at.toISOString(),
        isLatest: expires_at.getTime() === shortened_to?.getTime(),
      };
    },
  });
};
