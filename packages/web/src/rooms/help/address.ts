import { address } from "../../ui/shell/address.ts";

/** Where to turn. */
export const helpAt = address("help", {});
