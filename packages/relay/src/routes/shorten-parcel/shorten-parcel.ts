import { newTerm, parcelAddress, parcelReceipt } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import { daysAfter } from "../days-after.ts";
import { parcelFor } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Sets when a parcel is disposed of: never later than its owner allowed, and from then on no later for them either. */
export const shortenParcel: Route = (server, { store, now }) => {
  server.route({
    method: "PATCH",
    url: "/v1/inbox/:id",
    config: { who: "coach", cost: "write" },
    schema: {
      summary: "Let it lie for a shorter time than its owner allowed",
      params: parcelAddress,
      body: newTerm,
      response: { 200: parcelReceipt },
    },
    handler: async ({ params: { id }, body: { days }, caller }) => {
      const at = now();
      const { coach } = callerAs(caller, "coach");
      const expiresAt = await retried(() =>
        store.transaction().execute(async (transaction) => {
          const { expires_at } = await parcelFor(
            transaction,
            { id, coach },
            at,
          );
          const wanted = daysAfter(at, days);
          if (wanted >= expires_at) return expires_at;
          await transaction
            .updateTable("parcel")
            .set({ expires_at: wanted, shortened_to: wanted })
            .where("id", "=", id)
            .execute();
          return wanted;
        }),
      );
      return { id, expiresAt: expiresAt.toISOString() };
    },
  });
};
