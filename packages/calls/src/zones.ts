/** A name as the IANA database has them; offsets such as +02:00 are no place. */
const zoneName = /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/;

/**
 * Whether a text names a time zone that is known here.
 *
 * @param text - any text, such as `Europe/Madrid`.
 * @returns false for an offset, and for all else that names no zone of the IANA database.
 */
export function isZone(text: string): boolean {
  if (!zoneName.test(text)) return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).format(0) !== "";
  } catch {
    return false;
  }
}

/** The names of all zones that are known here; none where a browser does not say so. */
export function knownZones(): readonly string[] {
  try {
    return Intl.supportedValuesOf("timeZone");
  } catch {
    return [];
  }
}
