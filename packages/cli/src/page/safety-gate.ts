import type { Reading } from "@staying-power/forecast";

type SafetyId = Reading["safety"][number]["id"];

/** With these no number is shown on a page that a person reads. */
const withholding: ReadonlySet<SafetyId> = new Set([
  "abuse",
  "contact-forbidden",
  "threats",
]);

/** Whether a reading is shown, shown below words of care, or not shown. */
export function safetyGate({
  safety,
}: Pick<Reading, "safety">): "open" | "reframed" | "withheld" {
  if (safety.some(({ id }) => withholding.has(id))) return "withheld";
  return safety.length > 0 ? "reframed" : "open";
}
