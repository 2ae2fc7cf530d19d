import { address } from "../../ui/shell/address.ts";

/** It ended again. */
export const leftAgainAt = address("left-again", {});
