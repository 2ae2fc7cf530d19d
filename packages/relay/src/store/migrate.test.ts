import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPool } from "../database/open-pool.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { migrate, steps } from "./migrate.ts";
import { schemaOfBackups } from "./schema-of-backups.ts";
import { storeOn } from "./store.ts";

describe.each(kindsOfDatabase)("migrate, on %s", (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await withDatabase(kind);
  });
  afterAll(() => server.stop());

  it("does each step once, however many programs start at once", async () => {
    const connection = await server.fresh();
    const stores = Array.from({ length: 6 }, () =>
      storeOn(openPool({ ...connection, max: 2 })),
    );
    const done = await Promise.all(stores.map(migrate));
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(steps.length);
    const again = await Promise.all(stores.map(migrate));
    expect(again).toEqual(stores.map(() => 0));
    await Promise.all(stores.map((store) => store.destroy()));
  });

  it("takes the rows of the release before along, and calls are made beside them", async () => {
    const connection = await server.fresh();
    const client = new Client(connection);
    await client.connect();
    await schemaOfBackups.bring(client, 1);
    const [coach, parcel] = [randomUUID(), randomUUID()];
    await client.query(
      `insert into coach values ($1, 'Ann', 'ann', 'Europe/London', 'age1q', now())`,
      [coach],
    );
    await client.query(
      `insert into parcel values ($1, sha256('a'), now(), now() + interval '1 day')`,
      [parcel],
    );
    await client.query(`insert into version values ($1, 1, 1, 'x', now())`, [
      parcel,
    ]);
    await client.end();
    const store = storeOn(openPool(connection));
    expect(await migrate(store)).toBe(steps.length - 1);
    expect(await store.selectFrom("coach").select("name").execute()).toEqual([
      { name: "Ann" },
    ]);
    expect(await store.selectFrom("version").select("n").execute()).toEqual([
      { n: 1 },
    ]);
    const { rows } = await sql<{ tables: number }>`
      select (select count(*) from availability) + (select count(*) from booking)
        + (select count(*) from booking_cell) + (select count(*) from wait) as tables`.execute(
      store,
    );
    expect(rows).toEqual([{ tables: "0" }]);
    await store.destroy();
  });

  it("takes a time that the release before keeps along, and counts it for no network", async () => {
    const connection = await server.fresh();
    const client = new Client(connection);
    await client.connect();
    await schemaOfBackups.bring(client, 6);
    const [coach, call] = [randomUUID(), randomUUID()];
    await client.query(
      `insert into coach values ($1, 'Ann', 'ann', 'Europe/London', 'age1q', now())`,
      [coach],
    );
    await client.query(
      `insert into booking (id, coach_id, kind, first_cell, end_cell, starts_at, minutes, coach_zone, coach_wall,
        person_zone, owner, state, hold_until, revision, changed_by, said, forget_at)
        values ($1, $2, '{}', 1, 7, now(), 30, 'Europe/London', '2027-01-01T10:00', 'UTC', sha256('a'), 'held',
          now() + interval '10 minutes', 0, 'person', '', now() + interval '1 hour')`,
      [call, coach],
    );
    await client.end();
    const store = storeOn(openPool(connection));
    expect(await migrate(store)).toBe(steps.length - 6);
    expect(
      await store.selectFrom("booking").select(["id", "state"]).execute(),
    ).toEqual([{ id: call, state: "held" }]);
    expect(await store.selectFrom("hold_from").selectAll().execute()).toEqual(
      [],
    );
    await store.destroy();
  });

  it("takes calls along that were booked before: the law may change them, and nobody else, and mail goes where it went", async () => {
    const connection = await server.fresh();
    const client = new Client(connection);
    await client.connect();
    await schemaOfBackups.bring(client, 6);
    const [coach, call] = [randomUUID(), randomUUID()];
    await client.query(
      `insert into coach values ($1, 'Ann', 'ann', 'Europe/London', 'age1q', now())`,
      [coach],
    );
    await client.query(
      `insert into booking (id, coach_id, kind, first_cell, end_cell, starts_at, minutes, coach_zone, coach_wall, person_zone,
        owner, state, revision, changed_by, said, forget_at)
        values ($1, $2, '{}', 1, 2, now(), 30, 'Europe/London', '', 'Asia/Tokyo', sha256('a'), 'booked', 1, 'coach', '', now())`,
      [call, coach],
    );
    await client.query(
      `insert into wait (id, coach_id, kind, from_at, to_at, person_zone, owner)
        values ($1, $2, '{}', now(), now() + interval '1 day', 'Asia/Tokyo', sha256('a'))`,
      [call, coach],
    );
    await client.end();
    const store = storeOn(openPool(connection));
    await migrate(store);
    expect(
      await store
        .selectFrom("wait")
        .select(["coach_id", "gone_coach"])
        .execute(),
    ).toEqual([{ coach_id: coach, gone_coach: null }]);
    const changedBy = (by: string) =>
      sql<{ changed_by: string }>`
        update booking set changed_by = ${by} where id = ${call} returning changed_by`.execute(
        store,
      );
    expect(
      await store.selectFrom("booking").select("mail_n").execute(),
    ).toEqual([{ mail_n: 0 }]);
    expect((await changedBy("law")).rows).toEqual([{ changed_by: "law" }]);
    await expect(changedBy("nobody")).rejects.toThrow(/changed_by/);
    await store.destroy();
  });

  it("leaves a schema alone that is newer than the program", async () => {
    const store = storeOn(openPool(await server.fresh()));
    await migrate(store);
    await sql`insert into schema_step (n) values (999)`.execute(store);
    await expect(migrate(store)).rejects.toThrow(/newer version/);
    await store.destroy();
  });
});
