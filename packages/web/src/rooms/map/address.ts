import { isCalendarDate } from "@staying-power/case";
import { address, optional, type Part } from "../../ui/shell/address.ts";

/** A day of the calendar. */
const day: Part<string, "given"> = {
  takes: "one",
  left: "given",
  read: ([step = ""]) => (isCalendarDate(step) ? step : null),
  print: (on) => [on],
};

/** What to do, and why; with a day, as it stood on the evening of that day. */
export const mapAt = address("map", { on: optional(day, "") });
