import { parcelAddress, parcelState } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { lyingParcel } from "../lying-parcel.ts";
import type { Route } from "../route.ts";

/** What became of a parcel, for its owner: its versions, who opened it and when, and what came back. */
export const getParcel: Route = (server, { store, now }) => {
  server.route({
    method: "GET",
    url: "/v1/parcels/:id",
    config: { who: "owner", cost: "read" },
    schema: {
      summary: "See what became of it",
      params: parcelAddress,
      response: { 200: parcelState },
    },
    handler: async ({ caller }) => {
      const { parcel: id } = callerAs(caller, "owner");
      const { created_at, expires_at } = await lyingParcel(store, id, now());
      const versions = await store
        .selectFrom("version")
        .select(["n", "size", "created_at"])
        .where("parcel_id", "=", id)
        .orderBy("n")
        .execute();
      const opens = await store
        .selectFrom("opening")
        .leftJoin("coach", "coach.id", "opening.coach_id")
        .select(["opening.n", "coach.name", "opening.at"])
        .where("parcel_id", "=", id)
        .orderBy("opening.at")
        .execute();
      const answers = await store
        .selectFrom("answer")
        .innerJoin("coach", "coach.id", "answer.coach_id")
        .select(["answer.n", "answer.size", "answer.created_at", "coach.name"])
        .where("parcel_id", "=", id)
        .orderBy("answer.n")
        .execute();
      return {
        id,
        createdAt: created_at.toISOString(),
        expiresAt: expires_at.toISOString(),
        versions: versions.map(({ n, size, created_at: at }) => ({
          n,
          size,
          at: at.toISOString(),
        })),
        opens: opens.map(({ n, name, at }) => ({
          n,
          coach: name,
          at: at.toISOString(),
        })),
        answers: answers.map(({ n, size, created_at: at, name }) => ({
          n,
          size,
          at: at.toISOString(),
          coach: name,
        })),
      };
    },
  });
};
