import { content, contentAddress } from "@staying-power/envelope";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import type { Route } from "../route.ts";
import { writtenEdition } from "../written-edition.ts";

/** What a coach says in words of their own, for those who have a door to them. Any other coach is as good as none. */
export const getContent: Route = (server, { store }) => {
  server.route({
    method: "GET",
    url: "/v1/content/:coach",
    config: { who: "door", cost: "read" },
    schema: {
      summary: "Fetch a coach's own words",
      params: contentAddress,
      response: { 200: content },
    },
    handler: async ({ params: { coach }, caller }) => {
      const { door } = callerAs(caller, "door");
      const found = await store
        .selectFrom("content")
        .innerJoin("coach", "coach.id", "content.coach_id")
        .innerJoin("door_coach", "door_coach.coach_id", "coach.id")
        .select(["content.revision", "content.signed", "content.signature"])
        .where("door_coach.door_id", "=", door)
        .where("coach.recipient", "=", coach)
        .orderBy("content.revision", "desc")
        .limit(1)
        .executeTakeFirst();
      if (found === undefined) throw new Refusal("not-found");
      return writtenEdition(found);
    },
  });
};
