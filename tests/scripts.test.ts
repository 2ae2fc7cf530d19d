import { readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { readImports } from "./house/read-imports.ts";
import { readSources, root } from "./house/source-file.ts";

const manifest: { scripts: Record<string, string> } = JSON.parse(
  await readFile(join(root, "package.json"), "utf8"),
);

/** Every file that Node is told to run as it stands. */
const entries = Object.values(manifest.scripts).flatMap((command) =>
  [...command.matchAll(/\bnode (?<file>\S+\.ts)/g)].map(
    ({ groups }) => groups?.["file"] ?? "",
  ),
);

const sources = new Map(
  (await readSources((path) => /\.tsx?$/.test(path))).map(({ path, text }) => [
    path,
    text,
  ]),
);

/** The first way from a file to one that Node cannot read, or null. */
function wayToJsx(
  path: string,
  seen: Set<string> = new Set(),
): readonly string[] | null {
  if (seen.has(path)) return null;
  seen.add(path);
  if (path.endsWith(".tsx")) return [path];
  const text = sources.get(path);
  if (text === undefined) return [`${path} is missing`];
  for (const { from, typeOnly } of readImports(text)) {
    if (typeOnly || !from.startsWith(".") || !/\.tsx?$/.test(from)) continue;
    const rest = wayToJsx(normalize(join(dirname(path), from)), seen);
    if (rest !== null) return [path, ...rest];
  }
  return null;
}

describe("the scripts of package.json", () => {
  it("are many", () => {
    expect(entries.length).toBeGreaterThan(12);
  });

  it("would be found out: the walk over every room leads to screens", () => {
    expect(wayToJsx("e2e/every-screen.ts")?.at(-1)).toMatch(/\.tsx$/);
  });

  it.each([...new Set(entries)])(
    "%s leads to no file that Node cannot read",
    (entry) => {
      expect(wayToJsx(entry)).toBeNull();
    },
  );
});
