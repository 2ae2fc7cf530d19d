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

  it("takes parcels along that no coach has shortened yet, and holds each to the day that one chooses", async () => {
    const connection = await server.fresh();
    const client = new Client(connection);
    await client.connect();
    await schemaOfBackups.bring(client, 6);
    const parcel = randomUUID();
    await client.query(
      `insert into parcel values ($1, sha256('a'), now(), now() + interval '9 days')`,
      [parcel],
    );
    await client.end();
    const store = storeOn(openPool(connection));
    await migrate(store);
    expect(
      await store.selectFrom("parcel").select("shortened_to").execute(),
    ).toEqual([{ shortened_to: null }]);
    await sql`update parcel set shortened_to = expires_at`.execute(store);
    await expect(
      sql`update parcel set expires_at = expires_at + interval '1 day'`.execute(
        store,
      ),
    ).rejects.toThrow(/check/);
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
