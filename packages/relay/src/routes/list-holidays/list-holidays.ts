import { holidays, holidaysAsked } from "@staying-power/envelope";
import { holidaysOf } from "../../calls/holidays.ts";
import type { Route } from "../route.ts";

/** The public holidays of a country, in English; none for one that is not known. */
export const listHolidays: Route = (server) => {
  server.route({
    method: "GET",
    url: "/v1/holidays",
    config: { who: "coach", cost: "read" },
    schema: {
      summary: "See the public holidays of a country",
      querystring: holidaysAsked,
      response: { 200: holidays },
    },
    handler: async ({ query: { country, year } }) => ({
      days: [...holidaysOf(country, Number(year))],
    }),
  });
};
