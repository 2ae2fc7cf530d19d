import { newTerm, parcelAddress, parcelReceipt } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { retried } from "../../store/retry.ts";
import { daysAfter } from "../days-after.ts";
import { parcelFor } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** Sets when a parcel is disposed of: never later than its owner allowed. */
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
          const earlier = wanted < expires_at ? wanted : expires_at;
          await transaction
            .updateTable("parcel")
            .set({ expires_at: earlier })
            .where("id", "=", id)
            .execute();
          return earlier;
        }),
      );
      return { id, expiresAt: expiresAt.toISOString() };
    },
  });
};
