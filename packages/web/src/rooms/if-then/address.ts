import { address, optional, word } from "../../ui/shell/address.ts";

/** The person's own plans for hard moments; with the id of a trigger, making one for it has begun. */
export const ifThenAt = address("if-then", {
  from: optional(word, "list"),
});
