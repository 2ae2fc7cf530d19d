import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "./house/source-file.ts";

const tests = new Set(
  (await readSources((path) => /\.(?:test\.tsx?|e2e\.ts)$/.test(path))).map(
    ({ path }) => path,
  ),
);
const [page = { path: "", text: "" }] = await readSources(
  (path) => path === "docs/privacy.md",
);

/** Tables of the page: the rows of each, a list of cells, its head first. */
const tables = page.text
  .split("\n\n")
  .filter((part) => part.startsWith("|"))
  .map((part) =>
    part
      .split("\n")
      .filter((line) => line.startsWith("|") && !line.startsWith("| -"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );

/** The files that a cell leads to. */
function filesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/\]\(([^)]+)\)/g)].map(([, link = ""]) =>
    posix.join("docs", link),
  );
}

describe("the page of who could learn what", () => {
  it("has a column of what holds it in each of its tables", () => {
    expect(tables.length).toBeGreaterThan(3);
    for (const [head = []] of tables) expect(head.at(-1)).toBe("held by");
  });

  it.each(
    tables.flatMap(([, ...rows]) =>
      rows.map((row) => [row[0] ?? "", row.at(-1) ?? ""] as const),
    ),
  )("names a test that is there: %s", (_, cell) => {
    const files = filesIn(cell);
    // What the ex may do are the rows above it.
    if (cell !== "as above") expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !tests.has(file))).toEqual([]);
  });
});
