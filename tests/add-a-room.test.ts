// The story "add a room" of docs/architecture.md, told by adding one to a copy of the tree.
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePlot, type Plot } from "./house/plant.ts";
import { root } from "./house/source-file.ts";

/** The room: one folder. */
const folder = {
  "packages/web/src/rooms/lamp/address.ts": `import { address, oneOf, optional } from "../../ui/shell/address.ts";

/** A lamp, bright or dim. */
export const lampAt = address("lamp", {
  light: optional(oneOf(["dim", "bright"]), "dim"),
});
`,
  "packages/web/src/rooms/lamp/room.ts": `import { lampWords } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { lampAt } from "./address.ts";

export const lamp = room({
  at: lampAt,
  title: lampWords.title,
  opens: "unlocked",
  behind: "gates",
  quiet: false,
  screen: { load: async () => (await import("./lamp-screen.tsx")).LampScreen },
});
`,
  "packages/web/src/rooms/lamp/lamp-screen.tsx": `import { lampWords } from "@staying-power/words";
import { Screen } from "../../ui/shell/screen.tsx";
import "./lamp.css";

/** A lamp in the night. */
export function LampScreen({ light }: { readonly light: "dim" | "bright" }) {
  return (
    <Screen heading={lampWords.heading} about={\`lamp \${light}\`}>
      <p class="lamp-light">{lampWords[light]}</p>
    </Screen>
  );
}
`,
  "packages/web/src/rooms/lamp/lamp.css": `@layer rooms {
  .page-lamp .lamp-light {
    font-family: var(--serif);
  }
}
`,
} as const;

/** Its words: one folder. */
const words = {
  "packages/words/en/lamp/lamp.ts": `/** What is said by lamplight. */
export const lampWords = {
  title: "Lamp",
  heading: "A light is on",
  dim: "It is enough to read by.",
  bright: "It is enough to see who is there.",
} as const;
`,
} as const;

/** One line in the table of rooms; and the doors of the words, one in each language, open to them. */
const lines = {
  "packages/web/src/app/rooms.ts":
    'export { lamp } from "../rooms/lamp/room.ts";\n',
  "packages/words/src/index.ts":
    'export { lampWords } from "../en/lamp/lamp.ts";\n',
  "packages/words/pseudo/index.ts":
    "export const lampWords: Wording<typeof english.lampWords> = pseudoWords(\n  english.lampWords,\n);\n",
} as const;

describe("a room", () => {
  let plot: Plot;

  beforeAll(() => {
    plot = makePlot();
    for (const part of ["packages", "scripts", "tests", "e2e", "bench"])
      cpSync(join(root, part), join(plot.folder, part), {
        recursive: true,
        filter: (path) => !/\/(?:dist[^/]*|docs|corpus|fixtures)$/.test(path),
      });
    for (const file of [
      "package.json",
      "tsconfig.json",
      "tsconfig.base.json",
      "vitest.config.ts",
    ])
      plot.write(file, readFileSync(join(root, file), "utf8"));
    // The packages of the copy, not those of the tree, answer to their names.
    plot.ownPackages();
    for (const [path, text] of Object.entries({ ...folder, ...words }))
      plot.write(path, text);
    for (const [path, line] of Object.entries(lines))
      plot.write(path, readFileSync(join(root, path), "utf8") + line);
  }, 120_000);

  afterAll(() => plot.remove());

  it("compiles, with its address and its guard", () => {
    const { code, output } = plot.run("tsc", ["-b", "packages/web"]);
    expect(output).toBe("");
    expect(code).toBe(0);
  }, 240_000);

  it("does not compile without its guard", () => {
    const path = "packages/web/src/rooms/lamp/room.ts";
    const said = folder[path];
    plot.write(path, said.replace(/ {2}behind: .*\n/, ""));
    const { output } = plot.run("tsc", ["-b", "packages/web"]);
    plot.write(path, said);
    expect(output).toContain("behind");
  }, 240_000);

  it("is one of the rooms, reads back its address, and asks for no guard itself", () => {
    const { code, output } = plot.run("vitest", [
      "run",
      "--project",
      "unit",
      "--reporter=verbose",
      "packages/web/src/app/rooms.test.ts",
    ]);
    expect(output).toContain("finds every room by an address");
    expect(code).toBe(0);
  }, 240_000);

  it("is built as a chunk and a sheet of its own", () => {
    const { code, output } = plot.run("vite", ["build", "packages/web"]);
    expect(code).toBe(0);
    expect(output).toMatch(/lamp-screen-[\w-]+\.js/);
    expect(output).toMatch(/lamp-screen-[\w-]+\.css/);
  }, 240_000);
});
