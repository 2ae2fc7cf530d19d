import { describe, expect, it } from "vitest";
import {
  comesWith,
  elsewhereOnly,
  everywhere,
  optionalFeatures,
  unevenMembers,
} from "../e2e/browser-features.ts";
import { freeNames, memberNames } from "./house/free-names.ts";
import { readSources } from "./house/source-file.ts";

/** All that runs in the app of a person. */
const sources = (
  await readSources((path) =>
    /^packages\/(?:calls|care|case|check|engine|forecast|plan|seal|web|words)\/(?:src|en)\/.*\.tsx?$/.test(
      path,
    ),
  )
).filter(({ path }) => !/\.test\.|\/testing\//.test(path));

const optional = new Set<string>(optionalFeatures);
const lastName = (path: string): string => path.split(".").at(-1) ?? path;

describe("what the app asks of a browser", () => {
  it("stands in the table, with whether it may be missing", () => {
    expect(sources.length).toBeGreaterThan(400);
    const unknown = sources.flatMap((source) =>
      [...freeNames(source)]
        .filter(
          (name) =>
            !optional.has(name) &&
            comesWith[name] === undefined &&
            !everywhere.has(name) &&
            !elsewhereOnly.has(name),
        )
        .map((name) => `${source.path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("names no method that not every browser has, but those that are taken away in tests", () => {
    const known = new Set([
      ...optionalFeatures.map(lastName),
      // Of navigator.storage, taken away as a whole.
      "estimate",
      "persist",
      "persisted",
      // Of navigator.permissions and of navigator.locks, taken away as a whole.
      "query",
      "request",
    ]);
    const unknown = sources
      .filter(({ path }) => path.startsWith("packages/web/src/"))
      .flatMap((source) =>
        [...memberNames(source)]
          .filter((name) => unevenMembers.has(name) && !known.has(name))
          .map((name) => `${source.path}: ${name}`),
      );
    expect(unknown).toEqual([]);
  });

  it("has no line for what nothing asks for", () => {
    const asked = sources.flatMap((source) => [
      ...freeNames(source),
      ...memberNames(source),
    ]);
    const used = new Set(asked.flatMap((name) => [name, comesWith[name]]));
    const unused = [...optionalFeatures, ...everywhere, ...elsewhereOnly]
      .filter((name) => !used.has(name) && !used.has(lastName(name)))
      .toSorted();
    expect(unused).toEqual([]);
  });
});

describe("freeNames", () => {
  const names = (text: string): readonly string[] =>
    [...freeNames({ path: "a.ts", text })].toSorted();

  it("finds what a file takes for granted, in one step or two", () => {
    expect(
      names(
        `export const a = new Worker(navigator.gpu); Intl.Segmenter; self.crypto.subtle;`,
      ),
    ).toEqual(["Intl.Segmenter", "Worker", "crypto", "navigator.gpu"]);
  });

  it("leaves out what the file declares, names a part of, or knows as a type alone", () => {
    expect(
      names(
        `import { a, type b } from "./a.ts"; export { c } from "./c.ts";
        const { d, e: f } = a; interface G { h: Window }
        export const i = (j: Worker, [k]: string[]): G => ({ l: a.m, d, f, j, k });`,
      ),
    ).toEqual([]);
  });
});
