import { readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client, type PoolConfig } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { schemaOf } from "../testing/two-steps.ts";
import {
  kindsOfDatabase,
  newFolder,
  queryOnce,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { backup } from "./backup.ts";
import { restore } from "./restore.ts";

const now = new Date("2026-11-30T12:00:00Z");
let folder = "";
let server: TestServer;
let filled: PoolConfig;
let file = "";
let made: Awaited<ReturnType<typeof backup>>;

/** A database at a version, with rows where they are asked for. */
async function database(version: 0 | 1 | 2, fill = ""): Promise<PoolConfig> {
  const connection = await server.fresh();
  const client = new Client(connection);
  await client.connect();
  if (version > 0) await schemaOf(2).bring(client, version);
  if (fill !== "") await client.query(fill);
  await client.end();
  return connection;
}

const rows = `
  insert into coach select n, 'line' || chr(10) || 'tab' || chr(9) || '\\. \\N "ä" ' || n,
    case n % 2 when 0 then timestamptz '2026-11-30 01:02:03.456789+05' end
    from generate_series(1, 50) n;
  insert into parcel select c, n, decode(repeat(md5(n::text), 400), 'hex')
    from generate_series(1, 20) c, generate_series(1, 10) n;
  insert into "a ""first"" one" values (null, 1, 1), (1, null, null);`;

const digest = (connection: PoolConfig): Promise<unknown> =>
  queryOnce(
    connection,
    `select
      (select md5(string_agg(c.id || c.name || coalesce(c.seen::text, '-'), '|' order by c.id)) from coach c) as coaches,
      (select md5(string_agg(md5(sealed) || bytes, '|' order by coach_id, number)) from parcel) as parcels,
      (select count(*)::int from "a ""first"" one") as others`,
  );

describe.each(kindsOfDatabase)("backup and restore on %s", (kind) => {
  beforeAll(async () => {
    folder = await newFolder();
    server = await withDatabase(kind);
    filled = await database(1, rows);
    file = join(folder, "whole");
    made = await backup({ connection: filled, file, schema: schemaOf(1), now });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("names every table after those that it needs, with its columns and rows", () => {
    expect(made).toMatchObject({
      ok: true,
      value: {
        schema: 1,
        tables: [
          { name: "coach", rows: 50 },
          {
            name: "parcel",
            rows: 200,
            columns: ["coach_id", "number", "sealed"],
          },
          { name: 'a "first" one', rows: 2 },
        ],
      },
    });
  });

  it("puts back what was written, into a database without tables or with empty ones", async () => {
    for (const version of [0, 1] as const) {
      const connection = await database(version);
      expect(
        await restore({ connection, file, schema: schemaOf(1) }),
      ).toMatchObject({ ok: true, value: { schema: 1 } });
      expect(await digest(connection)).toEqual(await digest(filled));
    }
  });

  it("takes the steps that the schema has made since", async () => {
    const connection = await database(0);
    expect(
      await restore({ connection, file, schema: schemaOf(2) }),
    ).toMatchObject({ ok: true });
    expect(await digest(connection)).toEqual(await digest(filled));
    expect(
      await queryOnce(connection, "select distinct tags from coach"),
    ).toEqual([{ tags: [] }]);
  });

  it("refuses a database with rows, of a newer version, or a backup of a newer release", async () => {
    expect(
      await restore({ connection: filled, file, schema: schemaOf(1) }),
    ).toMatchObject({ ok: false, error: { kind: "not-empty" } });
    expect(
      await restore({
        connection: await database(2),
        file,
        schema: schemaOf(2),
      }),
    ).toMatchObject({ ok: false, error: { kind: "not-empty" } });
    const newer = join(folder, "newer");
    const connection = await database(2);
    await backup({ connection, file: newer, schema: schemaOf(2), now });
    expect(
      await restore({
        connection: await database(0),
        file: newer,
        schema: schemaOf(1),
      }),
    ).toMatchObject({ ok: false, error: { kind: "too-new" } });
  });

  it("overwrites no file, writes for its account alone, and leaves no part behind", async () => {
    expect(
      await backup({ connection: filled, file, schema: schemaOf(1), now }),
    ).toMatchObject({ ok: false, error: { kind: "file-exists" } });
    const gone = { ...filled, database: "not_there" };
    expect(
      await backup({
        connection: gone,
        file: join(folder, "none"),
        schema: schemaOf(1),
        now,
      }),
    ).toMatchObject({ ok: false, error: { kind: "refused" } });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(
      (await readdir(folder)).filter((name) => name.includes("part")),
    ).toEqual([]);
    expect(await readdir(folder)).not.toContain("none");
  });

  it("holds one moment, whatever is written meanwhile", async () => {
    const connection = await database(1, rows);
    const steady = join(folder, "steady");
    const writer = new Client(connection);
    await writer.connect();
    const writing = (async () => {
      for (let n = 1000; n < 1100; n += 1) {
        await writer.query("begin");
        await writer.query("insert into coach values ($1, 'new')", [n]);
        await writer.query("insert into parcel values ($1, 1, 'x')", [n]);
        await writer.query("commit");
      }
    })();
    const written = await backup({
      connection,
      file: steady,
      schema: schemaOf(1),
      now,
    });
    await writing;
    await writer.end();
    expect(written).toMatchObject({ ok: true });
    const back = await database(0);
    expect(
      await restore({ connection: back, file: steady, schema: schemaOf(1) }),
    ).toMatchObject({ ok: true });
    expect(
      await queryOnce(
        back,
        "select count(*)::int as lone from coach where id >= 1000 and not exists (select from parcel where coach_id = id)",
      ),
    ).toEqual([{ lone: 0 }]);
  });

  it("refuses what is no backup, or not whole, and leaves the database as it was", async () => {
    const whole = await readFile(file);
    const flipped = Buffer.from(whole);
    const middle = Math.floor(whole.length / 2);
    flipped[middle] = (flipped[middle] ?? 0) ^ 1;
    const cases: readonly (readonly [string, Buffer])[] = [
      ["no-backup", Buffer.from("")],
      ["no-backup", Buffer.from(`${"{}".padEnd(200)}\n`)],
      ["damaged", whole.subarray(0, -1)],
      ["damaged", whole.subarray(0, middle)],
      ["damaged", flipped],
    ];
    const connection = await database(0);
    for (const [kindOfFailure, bytes] of cases) {
      const broken = join(folder, "broken");
      await writeFile(broken, bytes);
      expect(
        await restore({ connection, file: broken, schema: schemaOf(1) }),
      ).toMatchObject({ ok: false, error: { kind: kindOfFailure } });
    }
    expect(
      await queryOnce(
        connection,
        "select count(*)::int as tables from pg_class where relnamespace = current_schema()::regnamespace",
      ),
    ).toEqual([{ tables: 0 }]);
  });
});
