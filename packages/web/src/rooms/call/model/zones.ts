import { isTimeZone } from "@staying-power/plan";

/** All zones that can be chosen, these among them, in the order of their names. */
export function zonesWith(...zones: readonly string[]): readonly string[] {
  return [...new Set([...zones.filter(isTimeZone), ...known()])].toSorted();
}

/** Those that this browser knows; none where it does not say. */
function known(): readonly string[] {
  try {
    return Intl.supportedValuesOf("timeZone");
  } catch {
    return [];
  }
}
