import { describe, expect, it } from "vitest";
import { chunksOf, parseBuild } from "./build-manifest.ts";
import type { PageBudgets } from "./budgets.ts";
import { weigh } from "./weigh.ts";

const build = parseBuild({
  "index.html": {
    file: "page.js",
    isEntry: true,
    css: ["page.css"],
    imports: ["_shared.js"],
  },
  "_shared.js": { file: "shared.js" },
  "src/rooms/kit/kit-screen.tsx": {
    file: "kit.js",
    isDynamicEntry: true,
    css: ["kit.css"],
    imports: ["_shared.js", "_store.js", "_parts.js"],
  },
  "src/open-app.tsx": {
    file: "app.js",
    isDynamicEntry: true,
    imports: ["_shared.js", "_store.js"],
  },
  "_store.js": { file: "store.js" },
  "_parts.js": { file: "parts.js", imports: ["_shared.js"] },
  "src/sw.ts": { file: "sw.js", isEntry: true },
});
const sizes = new Map([
  ["page.js", 5000],
  ["page.css", 900],
  ["shared.js", 2000],
  ["kit.js", 3000],
  ["kit.css", 500],
  ["parts.js", 1500],
  ["app.js", 4000],
  ["store.js", 1000],
  ["sw.js", 700],
]);
const app = { name: "app", limit: 6, counts: /open-app/ };
const kit = { name: "kit", limit: 6, counts: /kit-screen/ };

const weighed = (
  parts: Partial<Pick<Parameters<typeof weigh>[0], "chunks" | "sizes">> & {
    readonly budgets?: Partial<PageBudgets>;
  } = {},
): ReturnType<typeof weigh> =>
  weigh({
    chunks: chunksOf(build, "src/open-app.tsx"),
    sizes,
    ...parts,
    budgets: {
      firstScript: 30,
      firstSheet: 4,
      rooms: [app, kit],
      whole: [],
      journeys: [],
      ...parts.budgets,
    },
  });

const lineOf = (name: string, lines = weighed()) =>
  lines.find((line) => line.name === name);

describe("weigh", () => {
  it("counts what the first screen waits for, and no service worker", () => {
    expect(lineOf("script of the first screen")?.kilobytes).toBe(7);
    expect(lineOf("sheet of the first screen")?.kilobytes).toBe(0.9);
  });

  it("counts what comes right behind the first screen", () => {
    expect(lineOf("app")).toMatchObject({ kilobytes: 5, files: 2 });
  });

  it("counts what a screen brings beyond all that was there", () => {
    const line = lineOf("kit");
    expect(line).toMatchObject({ kilobytes: 5, files: 3, verdict: "within" });
  });

  it("says what is past its limit", () => {
    const lines = weighed({
      budgets: { rooms: [app, { ...kit, limit: 4.9 }] },
    });
    expect(lineOf("kit", lines)?.verdict).toBe("PAST");
  });

  it("fails a promise that speaks of nothing", () => {
    const lines = weighed({
      budgets: {
        rooms: [app, kit, { name: "map", limit: 9, counts: /map-screen/ }],
        whole: [{ name: "worker", limit: 9, counts: /worker/ }],
      },
    });
    expect(lineOf("map", lines)?.verdict).toContain("NO SUCH FILE");
    expect(lineOf("worker", lines)?.verdict).toContain("NO SUCH FILE");
  });

  it("gives a new room the usual limit", () => {
    const lines = weighed({ budgets: { rooms: [app] } });
    expect(lineOf("src/rooms/kit/kit-screen.tsx", lines)).toMatchObject({
      kilobytes: 5,
      verdict: "within",
    });
  });

  it("fails anything else that nothing is promised of", () => {
    const lines = weighed({ budgets: { rooms: [kit] } });
    expect(lineOf("src/open-app.tsx", lines)?.verdict).toContain("NO LIMIT");
  });
});

describe("parseBuild", () => {
  it.each([null, 3, { "index.html": {} }, { "index.html": null }])(
    "refuses %o",
    (input) => {
      expect(() => parseBuild(input)).toThrow(TypeError);
    },
  );
});
