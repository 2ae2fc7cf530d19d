import { address, oneOf } from "../../ui/shell/address.ts";

/** The pages there are. */
const knowPages = ["rebound", "friend-zone", "what-they-may-feel"] as const;
export type KnowPageName = (typeof knowPages)[number];

/** Calm pages about what many ask: who says what, and what nobody knows. */
export const worthKnowingAt = address(
  "worth-knowing",
  { page: oneOf(knowPages) },
  "know",
);
