import { address } from "../../ui/shell/address.ts";

/** The first screen. */
export const startAt = address("start", {}, "");
