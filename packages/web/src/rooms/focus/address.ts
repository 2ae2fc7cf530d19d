import { address } from "../../ui/shell/address.ts";

/** The person's own projects, and their week. */
export const focusAt = address("focus", {});
