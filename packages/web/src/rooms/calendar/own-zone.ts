import { isTimeZone } from "@staying-power/plan";

/** The time zone that this browser is in; null where it keeps that to itself. */
export function ownZone(): string | null {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return isTimeZone(timeZone) ? timeZone : null;
  } catch {
    return null;
  }
}
