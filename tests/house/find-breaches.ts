import { posix } from "node:path";
import { parseSource } from "../../scripts/house/parse-source.ts";
import { readExports } from "../../scripts/house/read-exports.ts";
import {
  arrowsByPackage,
  arrowsByWebFolder,
  documentedPackages,
  impureWords,
  purePackages,
} from "./arrows.ts";
import { type Import, readImports } from "./read-imports.ts";
import type { SourceFile } from "./source-file.ts";

/** A file of a package, taken apart. */
interface PackageFile extends SourceFile {
  readonly packageName: string;
  /** The path inside the package: "src/ui/app.tsx". */
  readonly inside: string;
}

const isTest = (path: string): boolean =>
  /\.test\.tsx?$|\/testing\//.test(path);

/** Whether the path is code of a package that ships, not a test of it. */
export function isShippedCode(path: string): boolean {
  return (
    /^packages\/[^/]+\/(?:src|data|en)\/.*\.tsx?$/.test(path) && !isTest(path)
  );
}

function inPackage(file: SourceFile): PackageFile {
  const [, packageName = "", ...rest] = file.path.split("/");
  return { ...file, packageName, inside: rest.join("/") };
}

function packageOf(from: string): string {
  const [first = "", second = ""] = from.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

function breachOfFolder(
  file: PackageFile,
  { from, typeOnly }: Import,
): string | undefined {
  const [, folder = ""] = file.inside.split("/");
  const arrows = arrowsByWebFolder[folder];
  if (file.packageName !== "web") return undefined;
  if (arrows === undefined) return "stands in a folder without arrows";
  if (!from.startsWith(".")) {
    const kept = arrows.without[packageOf(from)];
    const through = kept === undefined || (kept === "types" && typeOnly);
    return through ? undefined : `${folder}/ may not import ${from}`;
  }
  const target =
    posix.join(posix.dirname(file.inside), from).split("/")[1] ?? "";
  const stays = target === folder || arrows.folders.includes(target);
  return stays ? undefined : `${folder}/ may not import ${from}`;
}

function breachOfPackage(
  file: PackageFile,
  { from, typeOnly }: Import,
  declared: readonly string[],
): string | undefined {
  const arrows = arrowsByPackage[file.packageName];
  if (arrows === undefined) return "stands in a package without arrows";
  if (from.startsWith(".")) {
    const target = posix.join(posix.dirname(file.inside), from);
    return target.startsWith("..")
      ? `reaches out of its package: ${from}`
      : undefined;
  }
  if (from.startsWith("node:"))
    return arrows.node ? undefined : `may not import ${from}`;
  const name = packageOf(from);
  const allowed =
    arrows.imports.includes(name) || (typeOnly && arrows.types.includes(name));
  const closed = (arrows.closed ?? []).some((part) =>
    `${from}/`.startsWith(`${part}/`),
  );
  if (!allowed || closed) return `may not import ${from}`;
  return declared.includes(name) ? undefined : `does not declare ${name}`;
}

/**
 * Every import that leaves the arrows, as "path: what is wrong".
 * @param files Shipped code, paths from the root.
 * @param declaredByPackage The dependencies that each package.json declares.
 */
export function findImportBreaches(
  files: readonly SourceFile[],
  declaredByPackage: Readonly<Record<string, readonly string[]>>,
): string[] {
  return files.map(inPackage).flatMap((file) =>
    readImports(file.text).flatMap((one) => {
      const declared = declaredByPackage[file.packageName] ?? [];
      const breach =
        breachOfPackage(file, one, declared) ?? breachOfFolder(file, one);
      return breach === undefined ? [] : [`${file.path}: ${breach}`];
    }),
  );
}

/** Every place where a package without clock or chance asks for one. */
export function findImpurities(files: readonly SourceFile[]): string[] {
  return files
    .map(inPackage)
    .filter(({ packageName }) => purePackages.includes(packageName))
    .flatMap(({ path, text }) =>
      impureWords
        .filter(({ pattern }) => pattern.test(text))
        .map(({ says }) => `${path}: ${says}`),
    );
}

/** Every export of a documented package that no doc comment stands before. */
export function findBareExports(files: readonly SourceFile[]): string[] {
  return files
    .map(inPackage)
    .filter(
      ({ packageName, inside }) =>
        documentedPackages.includes(packageName) && inside !== "src/index.ts",
    )
    .flatMap((file) =>
      readExports(parseSource(file))
        .filter(({ documented }) => !documented)
        .map(({ name }) => `${file.path}: ${name} has no doc comment`),
    );
}
