import { spawnSync } from "node:child_process";
import {
  mkdtempSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./source-file.ts";

/** A folder outside the repository in which a fence can be broken on purpose. */
export interface Plot {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Runs one of our tools there and gives all it printed, with its exit code. */
  run(
    tool: string,
    args: readonly string[],
  ): { readonly code: number; readonly output: string };
  /** Makes the packages copied here answer to their names, in the place of the tree's. */
  ownPackages(): void;
  remove(): void;
}

/** Makes an empty plot that sees the installed packages. */
export function makePlot(): Plot {
  const folder = mkdtempSync(join(tmpdir(), "staying-power-plot-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    write: (path, text) => {
      const whole = join(folder, path);
      mkdirSync(dirname(whole), { recursive: true });
      writeFileSync(whole, text);
    },
    run: (tool, args) => {
      const { status, stdout, stderr } = spawnSync(
        join(root, "node_modules/.bin", tool),
        args,
        { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 },
      );
      return { code: status ?? 1, output: `${stdout}${stderr}` };
    },
    ownPackages: () => {
      const modules = join(folder, "node_modules");
      rmSync(modules);
      mkdirSync(join(modules, "@staying-power"), { recursive: true });
      for (const name of readdirSync(join(root, "node_modules")))
        if (name !== "@staying-power")
          symlinkSync(join(root, "node_modules", name), join(modules, name));
      for (const name of readdirSync(join(folder, "packages")))
        symlinkSync(
          join(folder, "packages", name),
          join(modules, "@staying-power", name),
        );
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
