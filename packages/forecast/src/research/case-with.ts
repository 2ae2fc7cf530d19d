import type { Case, Facts } from "@staying-power/case";

/**
 * A case with some facts, some weeks after a breakup; for checks.
 *
 * @param facts - what is known.
 * @param weeks - whole or broken weeks since the breakup, ≥ 0; rounded to days.
 */
export function caseWith(facts: Facts, weeks = 8): Case {
  const asOf = "2026-06-01";
  const breakup = new Date(
    Date.parse(`${asOf}T00:00:00Z`) - Math.round(weeks * 7) * 86_400_000,
  )
    .toISOString()
    .slice(0, 10);
  return {
    format: "staying-power/case",
    version: 1,
    breakup,
    asOf,
    facts,
    events: [],
  };
}
