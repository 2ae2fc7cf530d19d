import { rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newFolder, orThrow, queryOnce } from "../testing/with-database.ts";
import { databaseFrom, dataFolder } from "./database-from.ts";
import { openPool } from "./open-pool.ts";
import type { RunningDatabase } from "./running-database.ts";

let folder = "";
let running: RunningDatabase;

beforeAll(async () => {
  folder = await newFolder();
  running = await orThrow(databaseFrom({ STAYING_POWER_DATA: folder }));
});
afterAll(async () => {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("dataFolder", () => {
  it.each([
    [{ STAYING_POWER_DATA: "/srv/relay", XDG_STATE_HOME: "/x" }, "/srv/relay"],
    [{ XDG_STATE_HOME: "/x" }, "/x/staying-power/relay"],
    [
      { STAYING_POWER_DATA: "", XDG_STATE_HOME: "not/whole" },
      join(homedir(), ".local/state/staying-power/relay"),
    ],
    [{}, join(homedir(), ".local/state/staying-power/relay")],
  ])("reads %o", (environment, expected) => {
    expect(dataFolder(environment)).toBe(expected);
  });
});

describe("databaseFrom", () => {
  it("takes any database by its address, and leaves it running", async () => {
    const { host = "" } = running.connection;
    const address = `postgresql://relay@${encodeURIComponent(host)}/relay`;
    const other = await orThrow(databaseFrom({ DATABASE_URL: address }));
    expect(await queryOnce(other.connection, "select 1 as one")).toEqual([
      { one: 1 },
    ]);
    expect(await other.free()).toBeUndefined();
    await other.stop();
    expect(await queryOnce(running.connection, "select 1 as one")).toEqual([
      { one: 1 },
    ]);
  });

  it.each(["mysql://localhost/x", "postgres//", "relay", "postgres://[/x"])(
    "says what is wrong with the address %s",
    async (address) => {
      expect(await databaseFrom({ DATABASE_URL: address })).toMatchObject({
        ok: false,
        error: {
          kind: "did-not-start",
          message: expect.stringContaining("DATABASE_URL"),
        },
      });
    },
  );

  it("says that nobody answers, and repeats nothing of the address", async () => {
    const answer = await databaseFrom({
      DATABASE_URL: "postgres://anna:hush@localhost:1/secrets",
    });
    expect(answer).toMatchObject({
      ok: false,
      error: {
        kind: "did-not-start",
        message: expect.stringContaining("ECONNREFUSED"),
      },
    });
    expect(JSON.stringify(answer)).not.toMatch(/anna|hush|secrets/);
  });
});

describe("openPool", () => {
  it("lives through a database that dies, and works again once it is back", async () => {
    let reports = 0;
    const pool = openPool({ ...running.connection, max: 4 }, () => {
      reports += 1;
    });
    const lent = await pool.connect();
    await lent.query("begin");
    await Promise.all([pool.query("select 1"), pool.query("select 1")]);
    const { rows } = await lent.query<{ pid: number }>(
      "select pg_postmaster_start_time(), pg_backend_pid() as pid",
    );
    expect(rows).toHaveLength(1);
    await running.stop();
    await running.ended;
    await expect(lent.query("select 1")).rejects.toBeInstanceOf(Error);
    lent.release(true);
    await expect(pool.query("select 1")).rejects.toBeInstanceOf(Error);
    expect(reports).toBeGreaterThan(0);
    running = await orThrow(databaseFrom({ STAYING_POWER_DATA: folder }));
    expect((await pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
    await pool.end();
  });
});
