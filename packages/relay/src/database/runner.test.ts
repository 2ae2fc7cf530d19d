import { chmod, chown, mkdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFolder, orThrow, queryOnce } from "../testing/with-database.ts";
import { ourselves, runnerOf } from "./runner.ts";
import { startEmbedded } from "./start-embedded.ts";

const isRoot = process.getuid?.() === 0;
/** A way that the machine forbids. */
const forbidden = { before: ["false"] };
const nobody = 65534;

let folder = "";
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("runnerOf", () => {
  it.skipIf(isRoot)("lets an ordinary account run it itself", async () => {
    expect(await runnerOf(folder)).toEqual({ ok: true, value: ourselves });
  });

  it.runIf(isRoot)(
    "gives the folder of root to nobody where a namespace is forbidden",
    async () => {
      expect(await runnerOf(folder, forbidden)).toEqual({
        ok: true,
        value: { before: [], who: { uid: nobody, gid: nobody } },
      });
      expect((await stat(folder)).uid).toBe(nobody);
    },
  );

  it.runIf(isRoot)(
    "says what to do where no other account may enter, and leaves the folder to root",
    async () => {
      const closed = join(folder, "closed");
      await mkdir(closed, { mode: 0o700 });
      await chmod(folder, 0o700);
      expect(await runnerOf(closed, forbidden)).toMatchObject({
        ok: false,
        error: {
          kind: "root-refused",
          message: expect.stringContaining("/var/lib/staying-power"),
        },
      });
      expect((await stat(closed)).uid).toBe(0);
    },
  );

  it.runIf(isRoot)(
    "runs as the owner of the folder, with programs that the owner could not reach",
    async () => {
      await chown(folder, nobody, nobody);
      const database = await orThrow(startEmbedded({ folder }));
      expect(await queryOnce(database.connection, "select 1 as one")).toEqual([
        { one: 1 },
      ]);
      expect((await stat(join(folder, "database"))).uid).toBe(nobody);
      await database.stop();
    },
  );

  it.runIf(isRoot)(
    "runs in a namespace on a path that is closed to all others",
    async () => {
      const closed = join(folder, "closed");
      await chmod(folder, 0o700);
      const database = await orThrow(startEmbedded({ folder: closed }));
      expect((await stat(join(closed, "database"))).uid).toBe(0);
      await database.stop();
    },
  );

  it("finds a folder for the socket that is short, however long the name of the data folder is", async () => {
    const long = join(folder, "x".repeat(100), "y".repeat(100));
    const database = await orThrow(startEmbedded({ folder: long }));
    expect(database.connection.host?.startsWith(tmpdir())).toBe(true);
    await database.stop();
  });
});
