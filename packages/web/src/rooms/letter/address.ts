import { address } from "../../ui/shell/address.ts";

/** A letter to oneself. */
export const letterAt = address("letter", {});
