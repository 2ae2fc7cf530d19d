/**
 * Makes packages/forecast/fixtures/golden.json: 500 generated cases with what the model says of them, so that a change
 * of any reading is visible in review. Cases that are there stay, also when a new answer would make others of the same
 * seed; without the file all are made anew. Run: npm run golden
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { modelVersion } from "../index.ts";
import { arbitraryForecastCase, parsed } from "./arbitrary-forecast-case.ts";
import { goldenRow, type Golden } from "./golden-row.ts";

const file = new URL("../../fixtures/golden.json", import.meta.url);
const cases = existsSync(file)
  ? (JSON.parse(readFileSync(file, "utf8")) as Golden).rows.map((row) =>
      parsed(row.case),
    )
  : fc.sample(arbitraryForecastCase, { seed: 2026, numRuns: 500 });
const golden: Golden = {
  madeBy: "make-golden.ts",
  model: modelVersion,
  rows: cases.map(goldenRow),
};
const lines = golden.rows.map((row) => JSON.stringify(row)).join(",\n");
const head = JSON.stringify({ ...golden, rows: [] }).slice(0, -2);
writeFileSync(file, `${head}\n${lines}\n]}\n`);
