import { describe, expect, it } from "vitest";
import { importGraph } from "./import-graph.ts";

const engine = { path: "packages/engine/src/index.ts", text: "" };
const other = { path: "packages/web/src/ui/other.tsx", text: "" };
const from = (text: string): ReturnType<typeof importGraph> =>
  importGraph([{ path: "packages/web/src/app/a.ts", text }, engine, other]);

describe("importGraph", () => {
  it.each([
    'import { a } from "../ui/other.tsx";',
    'export { a } from "../ui/other.tsx";',
    'import "../ui/other.tsx";',
    'const load = () => import("../ui/other.tsx");',
    'new Worker(new URL("../ui/other.tsx", import.meta.url));',
  ])("follows %s", (text) => {
    expect(from(text)).toEqual([
      { from: "packages/web/src/app/a.ts", to: other.path, typeOnly: false },
    ]);
  });

  it("knows an import of types", () => {
    expect(from('import type { A } from "../ui/other.tsx";')).toMatchObject([
      { to: other.path, typeOnly: true },
    ]);
  });

  it("goes through the door of another package", () => {
    expect(from('import { a } from "@staying-power/engine";')).toMatchObject([
      { to: engine.path },
    ]);
  });

  it("leaves out what is not code of ours", () => {
    expect(from('import "preact";\nimport "./a.css";\n')).toEqual([]);
  });

  it("refuses an arrow that leads nowhere", () => {
    expect(() => from('import { a } from "./gone.ts";')).toThrow(RangeError);
  });
});
