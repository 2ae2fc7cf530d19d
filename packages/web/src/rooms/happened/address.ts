import { address } from "../../ui/shell/address.ts";

/** A plain log of what happened. */
export const happenedAt = address("happened", {});
