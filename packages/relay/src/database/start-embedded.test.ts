import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  kindsOfDatabase,
  newFolder,
  orThrow,
  programsOf,
  queryOnce,
} from "../testing/with-database.ts";
import { clusterIn } from "./cluster.ts";
import { connectionToRunning } from "./running-embedded.ts";
import type { RunningDatabase } from "./running-database.ts";
import { startEmbedded } from "./start-embedded.ts";

let folder = "";
let running: RunningDatabase | undefined;

/** One folder for a kind: making its files takes longer than all that is asked of them. */
function inOneFolder(): void {
  beforeAll(async () => {
    folder = await newFolder();
  });
  afterEach(async () => {
    await running?.stop();
    running = undefined;
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
}

const notedPid = async (): Promise<number> =>
  Number((await readFile(pidFile(), "utf8")).split("\n")[0]);

const pidFile = (): string => join(clusterIn(folder), "postmaster.pid");

describe.each(kindsOfDatabase)("startEmbedded with programs of %s", (kind) => {
  inOneFolder();
  const start = async (): Promise<RunningDatabase> => {
    running = await orThrow(
      startEmbedded({ folder, ...(await programsOf(kind)) }),
    );
    return running;
  };

  it("makes a database, keeps what was written over a stop, and says how much room is left", async () => {
    const first = await start();
    await queryOnce(first.connection, "create table kept (word text)");
    await queryOnce(first.connection, "insert into kept values ('Grüße')");
    expect(await first.free()).toBeGreaterThan(0);
    await first.stop();
    const second = await start();
    expect(await queryOnce(second.connection, "select word from kept")).toEqual(
      [{ word: "Grüße" }],
    );
  });

  it("connects as a role that owns the database and can do nothing beyond it", async () => {
    const { connection } = await start();
    expect(
      await queryOnce(
        connection,
        "select rolsuper, rolcreaterole, rolcreatedb, pg_get_userbyid(datdba) = current_user as owns from pg_roles, pg_database where rolname = current_user and datname = current_database()",
      ),
    ).toEqual([
      { rolsuper: false, rolcreaterole: false, rolcreatedb: false, owns: true },
    ]);
    for (const sql of [
      "select pg_read_file('PG_VERSION')",
      "copy (select 1) to program 'true'",
    ])
      await expect(queryOnce(connection, sql)).rejects.toMatchObject({
        code: "42501",
      });
    await expect(
      queryOnce({ ...connection, user: "keeper" }, "select 1"),
    ).rejects.toMatchObject({ code: "28000" });
  });

  it("listens on no port, syncs what it commits, and orders letters by their code", async () => {
    const { connection } = await start();
    const asked = [
      "listen_addresses",
      "fsync",
      "synchronous_commit",
      "full_page_writes",
      "data_checksums",
      "server_encoding",
    ];
    expect(
      await queryOnce(
        connection,
        `select name, setting from pg_settings where name in ('${asked.join("','")}') order by name collate "C"`,
      ),
    ).toEqual([
      { name: "data_checksums", setting: "on" },
      { name: "fsync", setting: "on" },
      { name: "full_page_writes", setting: "on" },
      { name: "listen_addresses", setting: "" },
      { name: "server_encoding", setting: "UTF8" },
      { name: "synchronous_commit", setting: "on" },
    ]);
    expect(
      await queryOnce(
        connection,
        "select string_agg(w, '' order by w) as words from unnest(array['b', 'ä', 'a', 'Z']) as w",
      ),
    ).toEqual([{ words: "Zabä" }]);
  });

  it("lets nobody but its account to the files and to the socket", async () => {
    const { connection } = await start();
    for (const path of [folder, clusterIn(folder), connection.host ?? ""])
      expect((await stat(path)).mode & 0o777).toBe(0o700);
  });

  it("writes nothing that was stored to its log", async () => {
    const { connection } = await start();
    await queryOnce(connection, "create table one (word text primary key)");
    await queryOnce(connection, "insert into one values ('a secret')");
    await expect(
      queryOnce(connection, "insert into one values ('a secret')"),
    ).rejects.toMatchObject({ code: "23505" });
    const settings = await queryOnce(
      connection,
      "select current_setting('log_min_messages') as messages, current_setting('log_min_error_statement') as statement, current_setting('log_error_verbosity') as verbosity",
    );
    expect(settings).toEqual([
      { messages: "log", statement: "panic", verbosity: "terse" },
    ]);
  });

  it("refuses a folder that is in use, and can be reached there by a second process", async () => {
    const { connection } = await start();
    const again = await startEmbedded({ folder, ...(await programsOf(kind)) });
    expect(again).toMatchObject({
      ok: false,
      error: {
        kind: "folder-in-use",
        message: expect.stringContaining("STAYING_POWER_DATA"),
      },
    });
    expect(await connectionToRunning(folder)).toEqual(connection);
  });

  it("starts over a note of a server that names another program, nothing, or junk", async () => {
    await (await start()).stop();
    for (const note of [
      `${process.pid}\n${clusterIn(folder)}\n`,
      "",
      "not a number",
      "4194303\n",
    ]) {
      await writeFile(pidFile(), note);
      const { connection, stop } = await start();
      expect(await queryOnce(connection, "select 1 as one")).toEqual([
        { one: 1 },
      ]);
      await stop();
    }
  });

  it("says that it ended, leaves whoever asked alive, and starts again in the same process", async () => {
    const { connection, ended } = await start();
    const client = new Client(connection);
    client.on("error", () => undefined);
    await client.connect();
    process.kill(await notedPid(), "SIGKILL");
    await ended;
    await client.end();
    const again = await start();
    expect(await queryOnce(again.connection, "select 1 as one")).toEqual([
      { one: 1 },
    ]);
  });

  it("ends with a process that is killed without a word", async () => {
    const { binaries = "" } = await programsOf(kind);
    const app = spawn(
      process.execPath,
      [join(import.meta.dirname, "../testing/app-alone.ts"), folder, binaries],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    await once(app.stdout, "data");
    const pid = await notedPid();
    expect(
      await startEmbedded({ folder, ...(await programsOf(kind)) }),
    ).toMatchObject({ ok: false, error: { kind: "folder-in-use" } });
    app.kill("SIGKILL");
    await expect
      .poll(
        () =>
          stat(pidFile()).then(
            () => "there",
            () => "gone",
          ),
        { timeout: 30_000 },
      )
      .toBe("gone");
    await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);
  });

  it("says which version made a folder that it cannot read", async () => {
    await (await start()).stop();
    const note = join(clusterIn(folder), "PG_VERSION");
    const version = await readFile(note, "utf8");
    await writeFile(note, "14\n");
    expect(
      await startEmbedded({ folder, ...(await programsOf(kind)) }),
    ).toMatchObject({
      ok: false,
      error: { kind: "wrong-version", message: expect.stringContaining("14") },
    });
    await writeFile(note, version);
  });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("startEmbedded", () => {
  inOneFolder();

  it("says that there are no programs where there are none", async () => {
    expect(await startEmbedded({ folder, binaries: folder })).toMatchObject({
      ok: false,
      error: {
        kind: "no-binaries",
        message: expect.stringContaining("DATABASE_URL"),
      },
    });
  });

  it("says so when the folder is no folder", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    expect(await startEmbedded({ folder: file })).toMatchObject({
      ok: false,
      error: { kind: "did-not-start" },
    });
  });
});
