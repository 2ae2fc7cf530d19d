import { address } from "../../ui/shell/address.ts";

export const cardAt = address("card", {});
