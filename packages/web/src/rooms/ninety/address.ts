import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The pages: this week's card, the old problem, and earlier weeks. */
const ninetyPages = ["week", "problem", "weeks"] as const;
export type NinetyPage = (typeof ninetyPages)[number];

/** The first ninety days after they came back. */
export const ninetyAt = address("ninety", {
  page: optional(oneOf(ninetyPages), "week"),
});
