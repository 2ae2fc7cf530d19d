import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** Where the check of a message is opened from; from the box it takes what lies open there. */
const checkFroms = ["start", "write", "kit"] as const;
export type CheckFrom = (typeof checkFroms)[number];

export const checkAt = address("check", {
  from: optional(oneOf(checkFroms), "start"),
});
