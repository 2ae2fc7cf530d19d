import { posix } from "node:path";
import { parseSync } from "vite";
import type { Import } from "./read-imports.ts";

/** A pattern of imports that the linter refuses. */
interface RefusedPattern {
  readonly regex: string;
  readonly allowTypeImports: boolean;
}

/** What the linter refuses to let some files import. */
export interface ImportRule {
  readonly files: readonly string[];
  readonly patterns: readonly RefusedPattern[];
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null
    ? Reflect.get(value, key)
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** JSON with its comments blanked out. */
function withoutComments(text: string): string {
  // Between parentheses it is an expression, which the parser reads.
  const opening = "(";
  const { comments } = parseSync("config.js", `${opening}${text})`);
  return comments.reduce((rest, comment) => {
    const start = comment.start - opening.length;
    const end = comment.end - opening.length;
    return rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }, text);
}

function patternOf(pattern: unknown): RefusedPattern {
  const regex = member(pattern, "regex");
  if (typeof regex !== "string")
    throw new TypeError("A pattern of no-restricted-imports has no regex.");
  return {
    regex,
    allowTypeImports: member(pattern, "allowTypeImports") === true,
  };
}

/** The rules on imports in the linter's config, in the order in which a later one takes the place of an earlier. */
export function readImportRules(text: string): ImportRule[] {
  const config: unknown = JSON.parse(withoutComments(text));
  return list(member(config, "overrides")).flatMap((override) => {
    const rule = member(member(override, "rules"), "no-restricted-imports");
    if (rule === undefined) return [];
    const files = list(member(override, "files")).map(String);
    const patterns = list(member(list(rule)[1], "patterns")).map(patternOf);
    return [{ files, patterns }];
  });
}

/** Whether the linter refuses that a file imports something. */
export function lintRefuses(
  rules: readonly ImportRule[],
  path: string,
  { from, typeOnly }: Import,
): boolean {
  const rule = rules.findLast(({ files }) =>
    files.some((glob) => posix.matchesGlob(path, glob)),
  );
  return (rule?.patterns ?? []).some(
    ({ regex, allowTypeImports }) =>
      new RegExp(regex).test(from) && !(allowTypeImports && typeOnly),
  );
}
