import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The pages: what it comes to, one question after another, every earlier answer, and a slow restart. */
const reunionPages = ["check", "ask", "earlier", "agreement"] as const;
export type ReunionPage = (typeof reunionPages)[number];

/** After they came back: why, and whether it lasts. */
export const reunionAt = address("reunion", {
  page: optional(oneOf(reunionPages), "check"),
});
