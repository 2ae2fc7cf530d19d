import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** What can be chosen already when someone comes here; `anything` leaves it open. */
const toldHere = [
  "anything",
  "wrote",
  "answered",
  "met",
  "looked",
  "quiet-day",
] as const;

/** What is to be told. */
export type ToldHere = (typeof toldHere)[number];

/** What happened, and all that was told so far. */
export const happenedAt = address("happened", {
  what: optional(oneOf(toldHere), "anything"),
});
