import { address } from "../../ui/shell/address.ts";

/** The first 72 hours, hour by hour. */
export const firstDaysAt = address("first-days", {});
