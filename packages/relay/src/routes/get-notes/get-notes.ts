import { notes, parcelAddress } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { parcelFor } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** The notes on a parcel that this coach may read, sealed as they came: their own, and what others share. */
export const getNotes: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/inbox/:id/notes",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "Fetch the notes on a parcel",
      params: parcelAddress,
      response: { 200: notes },
    },
    handler: async ({ params: { id }, caller }) => {
      const { coach } = callerAs(caller, "coach");
      await parcelFor(store, { id, coach }, now());
      const found = await store
        .selectFrom("note")
        .innerJoin("coach", "coach.id", "note.coach_id")
        .select([
          "note.scope",
          "note.coach_id",
          "coach.name",
          "note.revision",
          "note.changed_at",
          "note.sealed",
        ])
        .where("note.parcel_id", "=", id)
        .where((either) =>
          either.or([
            either("note.scope", "=", "shared"),
            either("note.coach_id", "=", coach),
          ]),
        )
        .orderBy("note.changed_at", "desc")
        .execute();
      return {
        notes: found.map((note) => ({
          scope: note.scope,
          coach: { id: note.coach_id, name: note.name },
          revision: note.revision,
          changedAt: note.changed_at.toISOString(),
          sealed: note.sealed.toString("base64url"),
        })),
      };
    },
  });
};
