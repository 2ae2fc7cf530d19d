import { address } from "../../ui/shell/address.ts";

/** Every answer. */
export const answersAt = address("answers", {});
