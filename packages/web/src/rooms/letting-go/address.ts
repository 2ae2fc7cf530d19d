import { address } from "../../ui/shell/address.ts";

/** Letting go: a way like any other, and never withheld. */
export const lettingGoAt = address("letting-go", {});
