import { address, optional, word } from "../../ui/shell/address.ts";

/** Something came from them: which kind of thing, or none yet. */
export const reachedOutAt = address("they-wrote", {
  kind: optional(word, ""),
});
