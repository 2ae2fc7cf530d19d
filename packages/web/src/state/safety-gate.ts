import type { Reading } from "@staying-power/forecast";

type SafetyId = Reading["safety"][number]["id"];

/** With these no number is shown at all (METHOD T1, gates G2 and G3). */
const withholding: ReadonlySet<SafetyId> = new Set([
  "abuse",
  "contact-forbidden",
  "threats",
]);

/** Whether the reading is shown, shown below words of care, or not shown. */
export function safetyGate(
  reading: Pick<Reading, "safety">,
): "open" | "reframed" | "withheld" {
  if (reading.safety.some(({ id }) => withholding.has(id))) return "withheld";
  return reading.safety.length > 0 ? "reframed" : "open";
}
