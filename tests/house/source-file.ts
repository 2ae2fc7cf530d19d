import { readFile, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** One file as text, its path written from the root with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set([
  ".git",
  "node_modules",
  "dist",
  "dist-pseudo",
  ".tsbuild",
  ".reports",
  "coverage",
]);

async function pathsUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const nested = entries
    .filter((entry) => !notOurs.has(entry.name))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pathsUnder(path);
      return entry.isFile() ? [path] : [];
    });
  return (await Promise.all(nested)).flat();
}

/** Every file of the repository whose path from the root passes, read as text. */
export async function readSources(
  passes: (path: string) => boolean,
): Promise<SourceFile[]> {
  const named = (await pathsUnder(root))
    .map((absolute) => ({
      absolute,
      path: relative(root, absolute).split(sep).join("/"),
    }))
    .filter(({ path }) => passes(path));
  return Promise.all(
    named.map(async ({ absolute, path }) => ({
      path,
      text: await readFile(absolute, "utf8"),
    })),
  );
}
