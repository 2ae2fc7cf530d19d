import { address } from "../../ui/shell/address.ts";

/** What to do, and why. */
export const mapAt = address("map", {});
