import { describe, expect, it } from "vitest";
import { arrowsByPackage } from "./house/arrows.ts";
import {
  findBareExports,
  findImportBreaches,
  findImpurities,
  isShippedCode,
} from "./house/find-breaches.ts";
import { readImports } from "./house/read-imports.ts";
import { readManifest } from "./house/read-manifest.ts";
import { readSources } from "./house/source-file.ts";

const packageNames = Object.keys(arrowsByPackage);
const code = await readSources(isShippedCode);
const manifests = new Map(
  (
    await readSources((path) => /^packages\/[^/]+\/package\.json$/.test(path))
  ).map(({ path, text }) => [path.split("/")[1] ?? "", readManifest(text)]),
);
const declaredByPackage = Object.fromEntries(
  [...manifests].map(([name, manifest]) => [
    name,
    Object.keys(manifest.dependencies),
  ]),
);

/** What the arrows say of one planted file, beside packages that declare what they really declare. */
const planted = (path: string, text: string): string[] =>
  findImportBreaches([{ path, text }], declaredByPackage);

describe("what the arrows are checked on", () => {
  it.each(packageNames)("has code of %s", (name) => {
    const files = code.filter(({ path }) =>
      path.startsWith(`packages/${name}/`),
    );
    expect(files.length).toBeGreaterThan(0);
  });

  it("sees as many imports as the code has lines that say from", () => {
    const seen = code.flatMap(({ text }) => readImports(text)).length;
    const said = code.flatMap(
      ({ text }) => text.match(/^(?:import|\}) .*from "|^\} from "/gm) ?? [],
    ).length;
    expect(said).toBeGreaterThan(0);
    expect(seen).toBeGreaterThanOrEqual(said);
  });

  it("has an arrow for every package, and a package for every arrow", () => {
    expect([...manifests.keys()].toSorted()).toEqual(packageNames.toSorted());
  });
});

describe("the arrows", () => {
  it("are kept by every import", () => {
    expect(findImportBreaches(code, declaredByPackage)).toEqual([]);
  });

  it.each(packageNames)("are kept by what %s declares", (name) => {
    const arrows = arrowsByPackage[name];
    const allowed = [...(arrows?.imports ?? []), ...(arrows?.types ?? [])];
    const manifest = manifests.get(name);
    expect(allowed).toEqual(
      expect.arrayContaining(Object.keys(manifest?.dependencies ?? {})),
    );
    const developing = Object.keys(manifest?.devDependencies ?? {});
    expect(developing.filter((one) => !one.startsWith("@types/"))).toEqual([]);
    const doors: Readonly<Record<string, unknown>> = {
      // The parts that the desk shows as well, and their look.
      web: { "./ui": "./src/ui/ui.ts", "./ui.css": "./src/ui/ui.css" },
      desk: {},
      // What goes on from the small reader is fetched by whoever asks for it, and by nobody else.
      check: { ".": "./src/index.ts", "./careful": "./src/careful.ts" },
      // The lines of a calendar file are written, and zones are named, without what reckons in them.
      calls: {
        ".": "./src/index.ts",
        "./lines": "./src/lines.ts",
        "./zones": "./src/zones.ts",
      },
      // One door, behind which the language of the build stands.
      words: {
        ".": { pseudo: "./pseudo/index.ts", default: "./src/index.ts" },
      },
    };
    expect(manifest?.exports).toEqual(doors[name] ?? { ".": "./src/index.ts" });
  });

  it("leave index.ts to the roots of packages, each an explicit list", () => {
    const doors = code.filter(({ path }) => /\/index\.tsx?$/.test(path));
    expect(doors.length).toBeGreaterThan(0);
    expect(
      doors.filter(
        ({ path }) => !/^packages\/[^/]+\/src\/index\.ts$/.test(path),
      ),
    ).toEqual([]);
    expect(code.filter(({ text }) => /^export \*/m.test(text))).toEqual([]);
  });
});

describe("time and chance", () => {
  it("are arguments in the engine, the case and the forecast", () => {
    expect(findImpurities(code)).toEqual([]);
  });

  it.each([
    "const today = new Date();",
    "const today = new Date( ).getTime();",
    "const draw = Math.random();",
    "const now = performance.now();",
  ])("are noticed in %s", (text) => {
    const path = "packages/forecast/src/planted.ts";
    expect(findImpurities([{ path, text }])).toHaveLength(1);
  });
});

describe("doc comments", () => {
  it("stand before every export of the packages without a screen", () => {
    expect(findBareExports(code)).toEqual([]);
  });

  it("are missed where they are missing", () => {
    const path = "packages/engine/src/planted.ts";
    const bare = "export const planted = 1;\n";
    expect(findBareExports([{ path, text: bare }])).toHaveLength(1);
    expect(findBareExports([{ path, text: `/** One. */\n${bare}` }])).toEqual(
      [],
    );
  });
});

describe("a planted import", () => {
  it.each([
    ["engine", "an npm package", 'import { z } from "zod/mini";'],
    ["engine", "a sibling", 'import type { Case } from "@staying-power/case";'],
    ["engine", "Node", 'import { readFile } from "node:fs/promises";'],
    [
      "engine",
      "a way out",
      'export { parseCase } from "../../case/src/parse-case.ts";',
    ],
    [
      "case",
      "the forecast",
      'import { reading } from "@staying-power/forecast";',
    ],
    [
      "case",
      "a sibling it does not declare",
      'import { draw } from "@staying-power/engine";',
    ],
    ["forecast", "the words", 'import { words } from "@staying-power/words";'],
    [
      "words",
      "the forecast's code",
      'import { reading } from "@staying-power/forecast";',
    ],
    ["check", "the case", 'import type { Case } from "@staying-power/case";'],
    ["seal", "the case", 'import type { Case } from "@staying-power/case";'],
    ["case", "sealing", 'import { seal } from "age-encryption";'],
    ["cli", "the app", 'const app = await import("@staying-power/web");'],
    [
      "cli",
      "the engine",
      'import {\n  draw,\n  type Draw,\n} from "@staying-power/engine";',
    ],
    ["web", "the command line", 'import { run } from "@staying-power/cli";'],
    ["web", "Node", 'import "node:fs";'],
    ["server", "the case", 'import type { Case } from "@staying-power/case";'],
  ])("of %s reaching for %s is refused", (name, _what, text) => {
    expect(planted(`packages/${name}/src/planted.ts`, text)).toHaveLength(1);
  });

  it.each([
    ["ui", "storage", 'import { keep } from "../storage/keep.ts";'],
    [
      "ui",
      "the worker",
      'new Worker(new URL("../worker/w.ts", import.meta.url));',
    ],
    [
      "ui",
      "the forecast's code",
      'import { reading } from "@staying-power/forecast";',
    ],
    ["ui", "a room", 'import { Kit } from "../rooms/kit/kit-screen.tsx";'],
    ["rooms", "the app", 'import { App } from "../app/app.tsx";'],
    ["visit", "a screen", 'import { Screen } from "../ui/shell/screen.tsx";'],
    ["visit", "Preact", 'import { h } from "preact";'],
    ["keep", "a visit", 'import { session } from "../visit/session.ts";'],
    ["keep", "a room", 'import { notes } from "../rooms/kit/notes.ts";'],
    ["keep", "the database", 'import { openDB } from "idb";'],
    ["storage", "what is kept", 'import { keeper } from "../keep/keeper.ts";'],
    ["worker", "storage", 'import { keep } from "../storage/keep.ts";'],
    ["net", "a way round", 'import { keep } from "../ui/../storage/keep.ts";'],
  ])("of the app's %s reaching for %s is refused", (folder, _what, text) => {
    expect(planted(`packages/web/src/${folder}/planted.ts`, text)).toHaveLength(
      1,
    );
  });

  it("that a package allows but does not declare is refused", () => {
    const file = {
      path: "packages/forecast/src/planted.ts",
      text: 'import { draw } from "@staying-power/engine";',
    };
    expect(findImportBreaches([file], { forecast: [] })).toHaveLength(1);
    expect(
      findImportBreaches([file], { forecast: ["@staying-power/engine"] }),
    ).toEqual([]);
  });

  it.each([
    ["words", 'import type { Reading } from "@staying-power/forecast";'],
    ["words", 'import { type Reading } from "@staying-power/forecast";'],
    ["case", 'import * as z from "zod/mini";'],
    ["web", '// import { readFile } from "node:fs";'],
    ["engine", ' * import { draw } from "@staying-power/engine";'],
    ["engine", 'export const text = "from zod";\nexport const other = "zod";'],
  ])("of %s along an arrow passes: %s", (name, text) => {
    expect(planted(`packages/${name}/src/planted.ts`, text)).toEqual([]);
  });
});
