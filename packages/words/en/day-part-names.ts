import type { DayPart } from "@staying-power/case";

/** The parts of a day by their names. */
export const dayPartNames: Readonly<Record<DayPart, string>> = {
  morning: "Morning",
  day: "Daytime",
  evening: "Evening",
  night: "Night",
};
