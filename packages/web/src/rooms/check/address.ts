import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** Where the check of a message is opened from; from the box it takes what lies open there. */
const checkFroms = ["start", "write", "kit", "reply", "plain"] as const;
export type CheckFrom = (typeof checkFroms)[number];

/** The situation it is set to when it opens; guessed from the case where nothing is said. */
const checkSets = [
  "guess",
  "no-contact",
  "ex-reached-out",
  "coparenting",
  "owed-apology",
] as const;
export type CheckSet = (typeof checkSets)[number];

export const checkAt = address("check", {
  from: optional(oneOf(checkFroms), "start"),
  as: optional(oneOf(checkSets), "guess"),
});
