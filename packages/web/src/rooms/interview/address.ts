import { address } from "../../ui/shell/address.ts";

/** Whatever is asked next. */
export const nextAt = address("next", {});
