import { address } from "../../ui/shell/address.ts";

/** The day: how it is, what to do, and what happened. */
export const todayAt = address("today", {});
