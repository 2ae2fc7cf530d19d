import type { Reading } from "@staying-power/forecast";

type SafetyId = Reading["safety"][number]["id"];

/** With these no number is shown at all (METHOD T1, gates G2 and G3). */
const withholding: ReadonlySet<SafetyId> = new Set([
  "abuse",
  "contact-forbidden",
  "threats",
]);

/**
 * Whether a reading is shown to a person, shown below words of care, or not shown.
 *
 * @param reading - its safety concerns.
 * @returns `withheld` when any concern calls for no number, `reframed` when there is another, `open` when there is none.
 */
export function safetyGate(
  reading: Pick<Reading, "safety">,
): "open" | "reframed" | "withheld" {
  if (reading.safety.some(({ id }) => withholding.has(id))) return "withheld";
  return reading.safety.length > 0 ? "reframed" : "open";
}
