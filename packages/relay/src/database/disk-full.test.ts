import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import {
  kindsOfDatabase,
  newFolder,
  programsOf,
} from "../testing/with-database.ts";

const run = promisify(execFile);

/** A namespace in which a disk of our own can be mounted, and which leaves nothing behind. */
const namespace = ["-r", "-m"];
const mayMount = await run("unshare", [
  ...namespace,
  "mount",
  "-t",
  "tmpfs",
  "tmpfs",
  "/mnt",
]).then(
  () => true,
  () => false,
);

describe.each(kindsOfDatabase)("a full disk under a database of %s", (kind) => {
  // Where nobody may mount a small disk it is not looked at, and is counted as skipped.
  it.runIf(mayMount)(
    "stops writing, says why it does not start, and has kept everything once there is room",
    async () => {
      const folder = await newFolder();
      const { binaries = "" } = await programsOf(kind);
      const { stdout } = await run("unshare", [
        ...namespace,
        process.execPath,
        join(import.meta.dirname, "../testing/fill-disk.ts"),
        folder,
        binaries,
      ]);
      await rm(folder, { recursive: true, force: true });
      process.stdout.write(`${kind}: ${stdout}\n`);
      const seen: unknown = JSON.parse(stdout);
      expect(seen).toMatchObject({
        whileFull: "disk-full",
        freeWhenFull: expect.any(Number),
      });
      const { acknowledged, kept } = Object(seen) as Record<string, number>;
      expect(acknowledged).toBeGreaterThan(10);
      expect(kept).toBeGreaterThanOrEqual(Number(acknowledged));
    },
  );
});
