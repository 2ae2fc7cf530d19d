import type { WeekdayId } from "@staying-power/case";

/** The days of the week by their names. */
export const weekdayNames: Readonly<Record<WeekdayId, string>> = {
  monday: "Monday",
  tuesday: "Tuesday",
  wednesday: "Wednesday",
  thursday: "Thursday",
  friday: "Friday",
  saturday: "Saturday",
  sunday: "Sunday",
};
