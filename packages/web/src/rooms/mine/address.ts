import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** The pages of what is the person's own. */
const minePages = [
  "home",
  "lock",
  "backup",
  "import",
  "leaving",
  "discreet",
  "careful",
  "erase",
] as const;
export type MinePage = (typeof minePages)[number];

export const mineAt = address("mine", {
  page: optional(oneOf(minePages), "home"),
});
