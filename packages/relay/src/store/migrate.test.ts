import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tablesOf } from "../backup/tables.ts";
import { openPool } from "../database/open-pool.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { migrate, steps } from "./migrate.ts";
import { goneCoach } from "./migrations/0006-gone-coach.ts";
import { mailOfCalls } from "./migrations/0009-mail-of-calls.ts";
import { goneWaits } from "./migrations/0010-gone-waits.ts";
import { lastAnswer } from "./migrations/0011-last-answer.ts";
import { howFull } from "./migrations/0012-how-full.ts";
import { shortenedParcels } from "./migrations/0013-shortened-parcels.ts";
import { schemaOfBackups } from "./schema-of-backups.ts";
import type { Statements } from "./statements.ts";
import { storeOn } from "./store.ts";

const coach = "00000000-0000-4000-8000-00000000000a";
const door = "00000000-0000-4000-8000-00000000000b";
const parcel = "00000000-0000-4000-8000-00000000000c";
const call = "00000000-0000-4000-8000-00000000000d";
const others = Array.from(
  { length: 6 },
  (_, at) => `00000000-0000-4000-8000-00000000001${at}`,
);
const moment = "2026-11-30T10:00:00Z";

/** A row for every table, each after those that it points to. A table that a step makes has its row here. */
const rowOf: ReadonlyMap<string, string> = new Map(
  Object.entries({
    relay: `(secret) values (sha256('relay'))`,
    coach: `(id, name, handle, zone, recipient, created_at)
      values ('${coach}', 'Ann', 'ann', 'Europe/London', 'age1q', '${moment}')`,
    invitation: `(token, invited_by, expires_at) values (sha256('invitation'), '${coach}', '${moment}')`,
    way_in: `(id, coach_id, kind, label, credential_id, public_key, created_at)
      values ('${others[0]}', '${coach}', 'passkey', 'phone', 'credential', 'key', '${moment}')`,
    session: `(token, id, coach_id, way_in_id, label, created_at, seen_at, expires_at)
      values (sha256('session'), '${others[1]}', '${coach}', '${others[0]}', 'phone', '${moment}', '${moment}', '${moment}')`,
    challenge: `(hash, expires_at) values (sha256('challenge'), '${moment}')`,
    door: `(id, token, made_by, created_at) values ('${door}', sha256('door'), '${coach}', '${moment}')`,
    door_coach: `(door_id, coach_id) values ('${door}', '${coach}')`,
    parcel: `(id, owner, created_at, expires_at)
      values ('${parcel}', sha256('owner'), '${moment}', '2027-01-30T10:00:00Z')`,
    parcel_coach: `(coach_id, parcel_id, changed_at) values ('${coach}', '${parcel}', '${moment}')`,
    version: `(parcel_id, n, size, sealed, created_at)
      values ('${parcel}', 1, 5, 'first', '${moment}'), ('${parcel}', 2, 6, 'second', '${moment}')`,
    opening: `(id, parcel_id, n, coach_id, at) values ('${others[2]}', '${parcel}', 1, '${coach}', '${moment}')`,
    answer: `(parcel_id, n, coach_id, size, sealed, created_at)
      values ('${parcel}', 3, '${coach}', 6, 'answer', '${moment}')`,
    note: `(parcel_id, coach_id, scope, sealed, revision, changed_at)
      values ('${parcel}', '${coach}', 'own', 'note', 4, '${moment}')`,
    hit: `(key, minute, n) values (sha256('hit'), 7, 8)`,
    availability: `(coach_id, revision, body, busy_right)
      values ('${coach}', 2, '{"kinds": []}', sha256('busy'))`,
    busy: `(coach_id, spans, read_at) values ('${coach}', '[{"from": 1, "to": 2}]', '${moment}')`,
    booking: `(id, coach_id, kind, first_cell, end_cell, starts_at, minutes, coach_zone, coach_wall, person_zone,
        owner, sealed, state, revision, changed_by, said, mail_to, mail_right, remind, forget_at)
      values ('${call}', '${coach}', '{"id": "first"}', 100, 106, '${moment}', 30, 'Europe/London',
        '2026-11-30T10:00', 'Europe/Paris', sha256('booker'), 'sealed', 'booked', 3, 'person', 'later',
        'p@example.org', 'right', '[24]', '${moment}')`,
    booking_cell: `(coach_id, cell, booking_id) values ('${coach}', 100, '${call}')`,
    wait: `(id, coach_id, kind, from_at, to_at, person_zone, owner, told_starts)
      values ('${others[3]}', '${coach}', '{"id": "first"}', '${moment}', '2026-12-30T10:00:00Z', 'Europe/Paris',
        sha256('waiter'), '["2026-12-01T10:00:00Z"]')`,
    zone_law: `(version) values ('2026a')`,
    job: `(id, kind, dedupe, chain, place, coach_id, call_id, body, made_at, due_at, tries)
      values ('${others[4]}', 'call-mail', 'one', 'chain', 2, '${coach}', '${call}', '{"about": "booking"}',
        '${moment}', '${moment}', 1)`,
    told: `(call_id, whom, revision) values ('${call}', 'person', 2)`,
    figures: `(coach_id, sealed, revision, changed_at) values ('${coach}', 'figures', 5, '${moment}')`,
    signer: `(coach_id, sealed) values ('${coach}', 'signer')`,
    content: `(coach_id, revision, signed, signature, at)
      values ('${coach}', 6, 'signed', sha256('one') || sha256('two'), '${moment}')`,
    hold_from: `(booking_id, network) values ('${call}', sha256('network'))`,
  }).map(([table, row]) => [table, `insert into ${table} ${row}`]),
);

/** What a step adds to the rows above; all else of them stays as it is. */
const addedIn: ReadonlyMap<
  Statements,
  Readonly<Record<string, Readonly<Record<string, unknown>>>>
> = new Map([
  [goneCoach, { booking: { gone_coach: null } }],
  [mailOfCalls, { booking: { mail_n: 0 } }],
  [goneWaits, { wait: { gone_coach: null } }],
  [lastAnswer, { parcel: { last_answer: 3 } }],
  [howFull, { parcel: { door_id: null }, coach: { held_bytes: 11 } }],
  [shortenedParcels, { parcel: { shortened_to: null } }],
]);

/** The tables that are there, each after those that it points to. */
async function tablesIn(client: Client): Promise<readonly string[]> {
  const tables = (await tablesOf(client, ["schema_step"])) ?? [];
  return tables.map(({ name }) => name);
}

async function rowsIn(client: Client, tables: readonly string[]) {
  const held: {
    readonly table: string;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }[] = [];
  for (const table of tables) {
    const { rows } = await client.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(${table}) as row from ${table} order by to_jsonb(${table})::text`,
    );
    held.push({ table, rows: rows.map(({ row }) => row) });
  }
  return held;
}

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

  it.each(steps.map((_, at) => at + 1))(
    "takes the rows of every table there is along in step %i",
    async (n) => {
      const client = new Client(await server.fresh());
      await client.connect();
      await schemaOfBackups.bring(client, n - 1);
      const before = await tablesIn(client);
      for (const table of before)
        await client.query(rowOf.get(table) ?? `no row for ${table}`);
      const held = await rowsIn(client, before);
      await schemaOfBackups.bring(client, n);
      const added = addedIn.get(steps[n - 1] ?? []) ?? {};
      expect(await rowsIn(client, before)).toEqual(
        held.map(({ table, rows }) => ({
          table,
          rows: rows.map((row) => ({ ...row, ...added[table] })),
        })),
      );
      // A new table has its row here, for the steps after it.
      const after = await tablesIn(client);
      expect(after.filter((table) => !rowOf.has(table))).toEqual([]);
      await client.end();
    },
  );

  it("takes a time that the release before keeps along, and counts it for no network", async () => {
    const connection = await server.fresh();
    const client = new Client(connection);
    await client.connect();
    await schemaOfBackups.bring(client, 6);
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

  it("takes parcels along that no coach has shortened yet, and holds each to the day that one chooses", async () => {
    const connection = await server.fresh();
    const client = new Client(connection);
    await client.connect();
    await schemaOfBackups.bring(client, 6);
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
