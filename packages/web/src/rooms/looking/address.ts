import { address } from "../../ui/shell/address.ts";

/** Looking at their profile, as an urge of its own. */
export const lookingAt = address("looking", {});
