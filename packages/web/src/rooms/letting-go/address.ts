import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** Letting go: a way like any other, and never withheld. `anger` begins with what to do with that. */
export const lettingGoAt = address("letting-go", {
  first: optional(oneOf(["all", "anger"]), "all"),
});
