import { address, onwards } from "../../ui/shell/address.ts";

/** The person's own reminders; with the id of one, that one first, to be turned off. */
export const remindersAt = address("reminders", { id: onwards("") });
