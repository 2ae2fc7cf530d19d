import { address } from "../../ui/shell/address.ts";

/** The quiet page, once the app was closed. */
export const closedAt = address("closed", {});
