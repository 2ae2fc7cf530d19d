// Asks the linter's rules on imports and the table of arrows the same questions, and wants the same answers.
import { describe, expect, it } from "vitest";
import { arrowsByPackage, arrowsByWebFolder } from "./house/arrows.ts";
import { findImportBreaches } from "./house/find-breaches.ts";
import {
  type ImportRule,
  lintRefuses,
  readImportRules,
} from "./house/lint-config.ts";
import type { Import } from "./house/read-imports.ts";
import { readSources } from "./house/source-file.ts";

const [config] = await readSources((path) => path === ".oxlintrc.json");
const rules = readImportRules(config?.text ?? "{}");

const allowed = Object.values(arrowsByPackage).flatMap(({ imports, types }) => [
  ...imports,
  ...types,
]);
/** Every package that the table names, ours and others, the parts that are closed, and Node. */
const packages = [
  ...new Set([
    ...Object.keys(arrowsByPackage).map((name) => `@staying-power/${name}`),
    ...allowed,
    ...Object.values(arrowsByPackage).flatMap(({ closed = [] }) => closed),
    "node:fs",
  ]),
];
const webFolders = Object.keys(arrowsByWebFolder);

/** A file that imports something, and the import. */
interface Question {
  readonly path: string;
  readonly asked: Import;
}

function questionsOf(path: string, names: readonly string[]): Question[] {
  return names.flatMap((from) =>
    [true, false].map((typeOnly) => ({ path, asked: { from, typeOnly } })),
  );
}

const questions = [
  ...Object.keys(arrowsByPackage).flatMap((name) =>
    name === "web"
      ? []
      : questionsOf(`packages/${name}/src/planted.ts`, packages),
  ),
  ...webFolders.flatMap((folder) => {
    const siblings = (up: string): string[] =>
      webFolders
        .filter((name) => name !== folder)
        .map(
          (name) => `${up}${name}${name.includes(".") ? "" : "/planted.ts"}`,
        );
    const at = `packages/web/src/${folder}`;
    if (folder.includes("."))
      return questionsOf(at, [...packages, ...siblings("./")]);
    return [
      ...questionsOf(`${at}/planted.ts`, [...packages, ...siblings("../")]),
      ...questionsOf(`${at}/deep/planted.ts`, siblings("../../")),
    ];
  }),
];

function tableRefuses({ path, asked: { from, typeOnly } }: Question): boolean {
  const text = `import ${typeOnly ? "type " : ""}{ a } from "${from}";`;
  const declared = Object.fromEntries(
    Object.keys(arrowsByPackage).map((name) => [name, allowed]),
  );
  return findImportBreaches([{ path, text }], declared).length > 0;
}

/** Every question to which lint and table give different answers, as a sentence. */
function contradictions(among: readonly ImportRule[]): string[] {
  return questions.flatMap((question) => {
    const { path, asked } = question;
    const lint = lintRefuses(among, path, asked);
    if (lint === tableRefuses(question)) return [];
    const what = `${asked.typeOnly ? "types of " : ""}${asked.from}`;
    return lint
      ? [`${path}: lint refuses ${what}, which the table allows`]
      : [`${path}: lint lets ${what} through, which the table refuses`];
  });
}

describe("the linter's rules on imports", () => {
  it("are there, and so are questions of both answers", () => {
    expect(rules.length).toBeGreaterThanOrEqual(7);
    const refused = questions.filter(tableRefuses).length;
    expect(refused).toBeGreaterThan(100);
    expect(questions.length - refused).toBeGreaterThan(50);
  });

  it("are patterns that the linter can read, which knows no looking ahead or back", () => {
    const patterns = rules.flatMap((rule) => rule.patterns);
    expect(patterns.length).toBeGreaterThan(10);
    expect(
      patterns.filter(({ regex }) => /\(\?[=!<]|\\[1-9]/.test(regex)),
    ).toEqual([]);
  });

  it("say what the table of arrows says", () => {
    expect(contradictions(rules)).toEqual([]);
  });

  it("are caught when one of them is lost or says too much", () => {
    for (const rule of rules.filter(({ patterns }) => patterns.length > 0)) {
      const others = rules.filter((one) => one !== rule);
      expect(contradictions(others), rule.files[0]).not.toEqual([]);
    }
    const everything = { regex: ".", allowTypeImports: false };
    const files = ["packages/**"];
    expect(
      contradictions([...rules, { files, patterns: [everything] }]),
    ).not.toEqual([]);
  });
});
