import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gateIds } from "@staying-power/care";
import { gateWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import {
  type GatesRow,
  goldenGates,
} from "../../../care/src/testing/gates-golden.ts";
import { said } from "../../../care/src/testing/said.ts";
import { newFolder, runWith } from "../testing/terminal.ts";

/** The fewest that the forecast takes: it is the gates that are looked at. */
const fewest = ["--draws", "50"] as const;
const path = join(newFolder(), "safety.json");

async function readRow(
  { case: theCase, given }: GatesRow,
  ...options: readonly string[]
): Promise<string> {
  writeFileSync(path, JSON.stringify(said(given)));
  const { code, out } = await runWith(
    ["read", "-", "--safety", path, ...options, ...fewest],
    { stdin: JSON.stringify(theCase), columns: 200 },
  );
  expect(code).toBe(0);
  return out;
}

describe("the gates of the terminal", () => {
  it("are the golden ones for every case, in JSON", async () => {
    const found: unknown[] = [];
    for (const row of goldenGates) {
      const read: { readonly safety: readonly { readonly id: string }[] } =
        JSON.parse(await readRow(row, "--json"));
      found.push(read.safety.map(({ id }) => id));
    }
    expect(found).toHaveLength(500);
    expect(found).toEqual(goldenGates.map(({ gates }) => gates));
  }, 300_000);

  it("are said on the page in their order, and withhold as they do", async () => {
    const found: unknown[] = [];
    for (const row of goldenGates) {
      const page = await readRow(row);
      const places = gateIds
        .map((id) => ({ id, at: page.indexOf(` ${gateWords[id].heading}\n`) }))
        .filter(({ at }) => at >= 0)
        .toSorted((a, b) => a.at - b.at);
      found.push({
        gates: places.map(({ id }) => id),
        numbers: /[●◐○━░]|[Oo]f 100/u.test(page),
      });
    }
    expect(found).toEqual(
      goldenGates.map(({ gates, reading }) => ({
        gates,
        numbers: reading !== "withheld",
      })),
    );
  }, 300_000);
});
