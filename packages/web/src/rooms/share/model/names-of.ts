import type { CoachLink } from "@staying-power/envelope";
import { locale } from "@staying-power/words";

/** Whom it is for, by their names. */
export function namesOf(coaches: CoachLink["coaches"]): string {
  return locale.list(coaches.map(({ name }) => name));
}
