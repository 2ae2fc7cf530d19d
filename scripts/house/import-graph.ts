import { posix } from "node:path";
import { readImports } from "../../tests/house/read-imports.ts";
import type { SourceFile } from "../../tests/house/source-file.ts";

/** One file that imports another of ours. */
export interface ImportArrow {
  readonly from: string;
  readonly to: string;
  /** Whether it brings types only and is gone at run time. */
  readonly typeOnly: boolean;
}

const ownPackage = /^@staying-power\/(?<name>[^/]+)$/;

/** The path of what a file imports, if it is code of ours. */
function targetOf(path: string, imported: string): string | undefined {
  const name = ownPackage.exec(imported)?.groups?.["name"];
  if (name !== undefined) return `packages/${name}/src/index.ts`;
  return imported.startsWith(".") && /\.tsx?$/.test(imported)
    ? posix.join(posix.dirname(path), imported)
    : undefined;
}

/**
 * Every import from one of the files to another, dynamic ones and workers included.
 *
 * @throws RangeError when an import leads to no file among them: an arrow that is lost is a loop that is missed.
 */
export function importGraph(files: readonly SourceFile[]): ImportArrow[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path, text }) =>
    readImports(text).flatMap(({ from, typeOnly }) => {
      const to = targetOf(path, from);
      if (to === undefined) return [];
      if (!known.has(to))
        throw new RangeError(`${path} imports ${from}, which is not there`);
      return [{ from: path, to, typeOnly }];
    }),
  );
}
