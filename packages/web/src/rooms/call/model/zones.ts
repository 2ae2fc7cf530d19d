import { isZone, knownZones } from "@staying-power/calls/zones";

/** All zones that can be chosen, these among them, in the order of their names. */
export function zonesWith(...zones: readonly string[]): readonly string[] {
  return [...new Set([...zones.filter(isZone), ...knownZones()])].toSorted();
}
