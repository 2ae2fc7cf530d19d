import { address } from "../../ui/shell/address.ts";

/** Plain messages about what has to be settled. */
export const logisticsAt = address("logistics", {});
