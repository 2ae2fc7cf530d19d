import { chmod, cp, mkdir, readdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder } from "../testing/with-database.ts";
import {
  linkLibraries,
  packagedPrograms,
  preparePrograms,
} from "./programs.ts";
import { runProgram } from "./run-program.ts";
import { ourselves, type Runner } from "./runner.ts";

const isRoot = process.getuid?.() === 0;
let folder = "";
let native = "";

/** The programs as npm unpacks them when it runs no scripts: without a single link. */
beforeAll(async () => {
  folder = await newFolder();
  native = join(folder, "native");
  await cp(join(packagedPrograms() ?? "", ".."), native, {
    recursive: true,
    filter: (_, to) => !to.endsWith(".a"),
  });
  const libraries = join(native, "lib");
  for (const entry of await readdir(libraries, { withFileTypes: true }))
    if (entry.isSymbolicLink()) await rm(join(libraries, entry.name));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const initdbRuns = async (libraries?: string): Promise<number | undefined> => {
  const command = [join(native, "bin", "initdb"), "--version"];
  return (await runProgram(command, { runner: ourselves, libraries })).code;
};

describe("linkLibraries", () => {
  it("makes a folder of links to all libraries where it may make none beside them", async () => {
    expect(await initdbRuns()).not.toBe(0);
    // Root may write anywhere but in the tables of the kernel.
    const lib = join(native, "lib");
    const elsewhere = join(folder, "libraries");
    await chmod(lib, 0o555);
    const made = await linkLibraries(lib, elsewhere, refuse);
    await chmod(lib, 0o755);
    expect(made).toBe(elsewhere);
    expect(await initdbRuns(elsewhere)).toBe(0);
    expect(await initdbRuns()).not.toBe(0);
  });

  it("makes them beside the libraries where it may, once", async () => {
    const lib = join(native, "lib");
    expect(await linkLibraries(lib, join(folder, "unused"))).toBeUndefined();
    expect(await initdbRuns()).toBe(0);
    const names = await readdir(lib);
    expect(await linkLibraries(lib, join(folder, "unused"))).toBeUndefined();
    expect(await readdir(lib)).toEqual(names);
  });
});

/** What a folder that may only be read does. */
const refuse = (): Promise<void> =>
  Promise.reject(Object.assign(new Error("read only"), { code: "EROFS" }));

describe("preparePrograms", () => {
  it("takes the packaged ones, and says their version", async () => {
    const data = join(folder, "data");
    await mkdir(data);
    expect(await preparePrograms(data, ourselves, undefined)).toMatchObject({
      ok: true,
      value: { version: 18 },
    });
  });

  it.runIf(isRoot)(
    "copies them to where another account reaches them",
    async () => {
      const data = join(folder, "open");
      await chmod(folder, 0o755);
      await mkdir(data);
      const nobody: Runner = { before: [], who: { uid: 65534, gid: 65534 } };
      const hidden = join(folder, "hidden");
      await mkdir(hidden, { mode: 0o700 });
      await symlink(native, join(hidden, "native"));
      const prepared = await preparePrograms(
        data,
        nobody,
        undefined,
        join(hidden, "native", "bin"),
      );
      expect(prepared).toMatchObject({
        ok: true,
        value: { folder: join(data, "programs", "bin"), version: 18 },
      });
    },
  );
});
