import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { readSources } from "./house/source-file.ts";

const isTest = /\.(?:test\.tsx?|e2e\.ts)$/;
const files = new Map(
  (await readSources((path) => isTest.test(path))).map(({ path, text }) => [
    path,
    text,
  ]),
);
const [page = { path: "", text: "" }] = await readSources(
  (path) => path === "docs/troubles.md",
);

/** The rows of the page: the trouble, who told of it, what was tried, what holds it. */
const rows = page.text
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .slice(2)
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

interface Held {
  readonly path: string;
  /** As the test gives it, with its `%s`. */
  readonly name: string;
}

/** The tests that a cell names: a link to a file, then each of its names between backticks. */
function heldBy(cell: string): readonly Held[] {
  const held: Held[] = [];
  let path = "no file before it";
  for (const { groups } of cell.matchAll(
    /\]\((?<link>[^)]+)\)|`(?<name>[^`]+)`/g,
  )) {
    const { link, name } = groups ?? {};
    if (link !== undefined) path = posix.join("docs", link);
    else if (name !== undefined) held.push({ path, name });
  }
  return held;
}

/** The names that a file gives its tests; those of a `describe` are none. */
function namesOfTests(text: string): ReadonlySet<string> {
  const named = text.matchAll(
    /(?<!\bdescribe)\(\s*"((?:[^"\\]|\\.)+)",\s*(?:async\s*)?\(/g,
  );
  return new Set(Array.from(named, ([, name = ""]) => name));
}

function isThere({ path, name }: Held): boolean {
  return namesOfTests(files.get(path) ?? "").has(name);
}

describe("the page of others' troubles", () => {
  it("tells of each what it is, who told of it, what was tried and what holds it", () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(rows.filter((row) => row.length !== 4 || row.includes(""))).toEqual(
      [],
    );
  });

  it("links each to the thread that it names, or says that none was found", () => {
    const sources = rows.map(([, source = ""]) => source);
    expect(
      sources.filter(
        (source) =>
          !source.includes("https://github.com/") &&
          !source.includes("none found"),
      ),
    ).toEqual([]);
    const astray = sources.flatMap((source) =>
      [...source.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].filter(
        ([, told = "", address = ""]) => {
          const [project, number] = told.split(" ");
          return ![`issues/${number}`, `pull/${number}`].some(
            (thread) => address === `https://github.com/${project}/${thread}`,
          );
        },
      ),
    );
    expect(astray.map(([link]) => link)).toEqual([]);
  });

  it("names no test that is not there, under that name", () => {
    const held = rows.flatMap(([, , , cell = ""]) => heldBy(cell));
    expect(held.length).toBeGreaterThan(rows.length);
    expect(held.filter((one) => !isThere(one))).toEqual([]);
  });

  it("says so where a trouble has no test", () => {
    const without = rows.filter(
      ([, , , cell = ""]) =>
        heldBy(cell).length === 0 && !cell.startsWith("No test"),
    );
    expect(without).toEqual([]);
  });
});

describe("a test that was renamed", () => {
  it("would be found out", () => {
    const path = "tests/troubles.test.ts";
    const cell = `[this](../${path}): \`would be found out\`, \`was renamed\``;
    expect(heldBy(cell).map((one) => isThere(one))).toEqual([true, false]);
    expect(isThere({ path: "tests/gone.test.ts", name: "is" })).toBe(false);
    expect(heldBy("`a name`")).toEqual([
      { path: "no file before it", name: "a name" },
    ]);
    const text =
      'describe("a", () => { it.each([1])(\n "b: %s",\n async (n) =>';
    expect([...namesOfTests(text)]).toEqual(["b: %s"]);
  });
});
