import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { installPrograms } from "./install-programs.ts";

let folder = "";
const program = (name: string, script: string): Promise<void> =>
  writeFile(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
const wanted = ["chromium", "age"];
const who = { isRoot: true, canAsk: false };

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "staying-power-install-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe("installPrograms", () => {
  it("asks apt-get for its lists and then for the packages at once, answering no question", async () => {
    const noted = join(folder, "noted");
    await program("apt-get", `echo "$DEBIAN_FRONTEND $*" >> ${noted}`);
    expect(
      await installPrograms(wanted, { ...who, searchPath: folder }),
    ).toEqual({
      ok: true,
    });
    expect((await readFile(noted, "utf8")).trimEnd().split("\n")).toEqual([
      "noninteractive -qq -o DPkg::Lock::Timeout=300 update",
      "noninteractive -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium age",
    ]);
  });

  it("goes through sudo, without a password where nobody can type one", async () => {
    const noted = join(folder, "noted");
    await program("apt-get", "exit 0");
    await program("sudo", `printf "%s\\n" "$1" >> ${noted}; shift; exec "$@"`);
    const outcome = await installPrograms(wanted, {
      isRoot: false,
      canAsk: false,
      searchPath: folder,
    });
    expect(outcome).toEqual({ ok: true });
    expect(await readFile(noted, "utf8")).toBe("-n\n-n\n");
  });

  it("says what to do when it can neither be root nor find apt-get", async () => {
    const nothing = await installPrograms(wanted, {
      ...who,
      searchPath: folder,
    });
    expect(nothing).toMatchObject({ ok: false });
    await program("apt-get", "exit 0");
    const noRoot = await installPrograms(wanted, {
      isRoot: false,
      canAsk: true,
      searchPath: folder,
    });
    expect(noRoot).toMatchObject({
      ok: false,
      error: expect.stringContaining("CHROME_PATH"),
    });
  });

  it("hands on what apt-get said when it does not succeed", async () => {
    await program("apt-get", 'echo "no space left"; exit 100');
    expect(
      await installPrograms(wanted, { ...who, searchPath: folder }),
    ).toMatchObject({
      ok: false,
      error: expect.stringContaining("no space left"),
    });
  });
});
