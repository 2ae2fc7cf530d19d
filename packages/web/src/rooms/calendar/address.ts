import { address } from "../../ui/shell/address.ts";

/** What of the map has a day, as a file for a calendar. */
export const calendarAt = address("calendar", {});
