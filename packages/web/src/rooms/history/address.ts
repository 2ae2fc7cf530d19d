import { address } from "../../ui/shell/address.ts";

/** How the reading moved. */
export const historyAt = address("history", {});
