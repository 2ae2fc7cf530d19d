import { locale } from "../locale.ts";

/**
 * An hour as a clock shows it, such as "22:00" or "10:00 pm".
 * @param hour a whole number from 0; 24 is midnight again.
 */
export function clockHour(hour: number): string {
  // A day in January, when no clock of the world is put forward.
  return locale.hour(`2026-01-15T${String(hour % 24).padStart(2, "0")}:00`);
}
