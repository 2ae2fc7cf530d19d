import { newTerm, parcelAddress, parcelReceipt } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { daysAfter } from "../days-after.ts";
import { lyingParcel } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Lets a parcel lie for so many days from now, more or fewer than before. */
export const changeParcel: Route = (server, { store, now }) => {
  server.route({
    method: "PATCH",
    url: "/v1/parcels/:id",
    config: { who: "owner", cost: "write" },
    schema: {
      summary: "Choose anew how long it lies",
      params: parcelAddress,
      body: newTerm,
      response: { 200: parcelReceipt },
    },
    handler: async ({ body: { days }, caller }) => {
      const at = now();
      const { parcel: id } = callerAs(caller, "owner");
      await lyingParcel(store, id, at);
      const expiresAt = daysAfter(at, days);
      await store
        .updateTable("parcel")
        .set({ expires_at: expiresAt })
        .where("id", "=", id)
        .where("ended_at", "is", null)
        .execute();
      return { id, expiresAt: expiresAt.toISOString() };
    },
  });
};
