import { readFileSync } from "node:fs";
import type { Case, Event, Facts } from "@staying-power/case";
import type { ExpectedGates } from "./expected-gates.ts";
import type { Given } from "./said.ts";

/** One case, what was said about safety beside it, and what it must come to. */
export interface GatesRow extends ExpectedGates {
  readonly case: Case;
  readonly given: Given;
}

/** All golden gates. */
export interface GatesGolden {
  readonly madeBy: string;
  readonly rows: readonly GatesRow[];
}

/** What a row is made of before it is known what it comes to. */
export interface GatesCase {
  readonly facts: Facts;
  readonly events: readonly Event[];
  readonly given: Given;
}

/** The golden gates as they are kept. */
export const goldenGates: readonly GatesRow[] = readGolden();

function readGolden(): readonly GatesRow[] {
  const file = new URL("../../fixtures/gates.json", import.meta.url);
  const golden: GatesGolden = JSON.parse(readFileSync(file, "utf8"));
  return golden.rows;
}
