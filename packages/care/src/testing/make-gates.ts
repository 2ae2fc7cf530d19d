/**
 * Makes packages/care/fixtures/gates.json: 500 cases with the gates that must be shut for them, which the app and the
 * terminal are both held to. What must be shut comes from `expectedGates`, not from the table. Run: npm run golden
 */
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { arbitraryGatesCase, pairedCases, singleCases } from "./gates-cases.ts";
import { expectedGates } from "./expected-gates.ts";
import type { GatesCase, GatesGolden, GatesRow } from "./gates-golden.ts";
import { caseOf } from "./said.ts";

const size = 500;
const planned = [...singleCases, ...pairedCases];
const drawn = fc.sample(arbitraryGatesCase, {
  seed: 2026,
  numRuns: size - planned.length,
});

function rowOf({ facts, events, given }: GatesCase): GatesRow {
  const theCase = caseOf(facts, events.length > 0 ? events : undefined);
  return { case: theCase, given, ...expectedGates(facts, events, given) };
}

const golden: GatesGolden = {
  madeBy: "make-gates.ts",
  rows: [...planned, ...drawn].map(rowOf),
};
const lines = golden.rows.map((row) => JSON.stringify(row)).join(",\n");
writeFileSync(
  new URL("../../fixtures/gates.json", import.meta.url),
  `${JSON.stringify({ ...golden, rows: [] }).slice(0, -2)}\n${lines}\n]}\n`,
);
