import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFolder, orThrow, queryOnce } from "../testing/with-database.ts";
import { startEmbedded } from "./start-embedded.ts";

let folder = "";
beforeEach(async () => {
  folder = await newFolder();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const entries = async (): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true })).sort();

/** How far a first start has come, from what lies in its folder. */
const moments = [
  { when: "before anything is made", is: () => true },
  {
    when: "when its files begin to be made",
    is: (names: readonly string[]) =>
      names.some((name) => name.startsWith("new-")),
  },
  {
    when: "in the midst of them",
    is: (names: readonly string[]) =>
      names.some((name) => name.endsWith("global/pg_control")),
  },
  {
    when: "once they are whole",
    is: (names: readonly string[]) => names.includes("database"),
  },
  {
    when: "when the server has written its note",
    is: (names: readonly string[]) =>
      names.includes(join("database", "postmaster.pid")),
  },
] as const;

describe("a first start that is killed", () => {
  it.each(moments)("is made good by the next one: $when", async ({ is }) => {
    const app = spawn(
      process.execPath,
      [join(import.meta.dirname, "../testing/app-alone.ts"), folder],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = once(app, "exit");
    await expect
      .poll(async () => is(await entries()), { interval: 5, timeout: 50_000 })
      .toBe(true);
    app.kill("SIGKILL");
    await ended;
    const database = await orThrow(startEmbedded({ folder }));
    expect(await queryOnce(database.connection, "select 1 as one")).toEqual([
      { one: 1 },
    ]);
    await database.stop();
    expect(
      (await entries()).filter((name) => /^new-[^/]*$/.test(name)),
    ).toEqual([]);
  });
});
