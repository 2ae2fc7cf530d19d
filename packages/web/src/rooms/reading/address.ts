import { address } from "../../ui/shell/address.ts";

/** The forecast. */
export const readingAt = address("reading", {});
