// The file of records that a coach saves at the desk is one that the command line reads.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { OutcomeRecord } from "../packages/case/src/index.ts";
import {
  recordsFileName,
  recordsText,
} from "../packages/desk/src/visit/records-text.ts";

const folder = mkdtempSync(join(tmpdir(), "outcomes-"));
afterAll(() => rmSync(folder, { recursive: true }));

const record = (more: Partial<OutcomeRecord> = {}): OutcomeRecord => ({
  format: "staying-power/outcome",
  version: 1,
  endedBy: "ex",
  said: "under-20",
  watched: "1-year",
  outcome: "not-back",
  ...more,
});
const records = [
  record({ said: "20-to-30", outcome: "together" }),
  ...Array.from({ length: 7 }, () => record()),
];
const file = join(folder, recordsFileName);
writeFileSync(file, recordsText(records));

const run = (...words: readonly string[]): string =>
  execFileSync(process.execPath, ["packages/cli/src/main.ts", ...words], {
    encoding: "utf8",
  });

describe("the file that the desk saves", { timeout: 300_000 }, () => {
  it("has one order, whatever the order of the cases", () => {
    expect(recordsText(records.toReversed())).toBe(recordsText(records));
  });

  it("is read by audit", () => {
    const told = JSON.parse(run("audit", "--outcomes", file, "--json")) as {
      readonly records: number;
    };
    expect(told).toMatchObject({
      records: 8,
      watched: 8,
      bins: [{ records: 7, back: 0 }, { records: 1, back: 1 }, { records: 0 }],
    });
  });

  it("is read by learn", () => {
    expect(run("learn", file, "--outcomes", "--draws", "50")).toMatch(
      /Cases +8/,
    );
  });
});
