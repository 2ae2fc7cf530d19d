import { address } from "../../ui/shell/address.ts";

/** What has become of it, and what was said of that before. */
export const outcomeAt = address("outcome", {});
