import { sql } from "kysely";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sweep } from "./sweep.ts";
import { type Asked, askedIn } from "./testing/asked-in.ts";
import {
  type RelayUnderTest,
  relayOn,
  sealedBytes,
  type TestCoach,
  type TestParcel,
} from "./testing/relay-under-test.ts";
import {
  newCall,
  type OpenCoach,
  openCoach,
  someKind,
  startsOf,
  type TestCall,
  tryHold,
} from "./testing/open-coach.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "./testing/with-database.ts";

/**
 * A practice of some years: parcels of this coach, and of others. With half of them PostgreSQL finds a page of fifty by
 * its index only just cheaper than by reading the whole table, and now and then it takes the other way.
 */
const many = 20_000;

const large = new Set([
  "parcel",
  "parcel_coach",
  "version",
  "opening",
  "answer",
  "booking",
  "booking_cell",
  "wait",
]);

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

const flat = (plan: Plan): readonly Plan[] => [
  plan,
  ...(plan.Plans ?? []).flatMap(flat),
];

/** The tables that a question reads from end to end. */
async function scanned(pool: Pool, asked: Asked): Promise<readonly string[]> {
  const { rows } = await pool.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
    `explain (format json) ${asked.text}`,
    [...asked.values],
  );
  return rows.flatMap((row) =>
    row["QUERY PLAN"].flatMap(({ Plan: plan }) =>
      flat(plan)
        .filter((node) => node["Node Type"] === "Seq Scan")
        .map((node) => node["Relation Name"] ?? ""),
    ),
  );
}

describe.each(kindsOfDatabase)(
  "thousands of parcels and calls, on %s",
  (kind) => {
    let server: TestServer;
    let relay: RelayUnderTest;
    let coach: TestCoach;
    let parcel: TestParcel;
    let door: string;
    let brief: TestParcel;
    let open: OpenCoach;
    let call: TestCall;
    let spare: readonly string[];
    beforeAll(async () => {
      server = await withDatabase(kind);
      relay = await relayOn(server.database.connection);
      coach = await relay.newCoach();
      const other = await relay.newCoach();
      door = await relay.newDoor([coach, other]);
      parcel = await relay.newParcel(door);
      brief = await relay.newParcel(door);
      open = await openCoach(relay, { mostADay: 20 });
      const [start = "", ...others] = await startsOf(relay, open);
      call = await newCall(relay, open, { start, mailTo: "p@example.org" });
      spare = others;
      await fill(relay, [coach, other]);
      await fillCalls(relay, [open.coach, other]);
    });
    afterAll(async () => {
      await relay.close();
      await server.stop();
    });

    it.each([
      [
        "the inbox",
        () => relay.ask("GET", "/v1/inbox", { token: coach.token }),
      ],
      [
        "a later page of it",
        () =>
          relay.ask(
            "GET",
            `/v1/inbox?after=${Date.now() - 3_600_000}.00000000-0000-4000-8000-000000000000`,
            { token: coach.token },
          ),
      ],
      [
        "one parcel",
        () =>
          relay.ask("GET", `/v1/inbox/${parcel.id}`, { token: coach.token }),
      ],
      [
        "a version",
        () =>
          relay.ask("GET", `/v1/inbox/${parcel.id}/versions/1`, {
            token: coach.token,
          }),
      ],
      [
        "its notes",
        () =>
          relay.ask("GET", `/v1/inbox/${parcel.id}/notes`, {
            token: coach.token,
          }),
      ],
      [
        "what its owner sees",
        () =>
          relay.ask("GET", `/v1/parcels/${parcel.id}`, { token: parcel.owner }),
      ],
      [
        "a new version",
        () =>
          relay.ask("PUT", `/v1/parcels/${parcel.id}/versions/2`, {
            token: parcel.owner,
            body: sealedBytes(20),
          }),
      ],
      ["a parcel that is handed in", () => relay.newParcel(door)],
      [
        "an answer",
        () =>
          relay.ask("PUT", `/v1/inbox/${parcel.id}/answers/1`, {
            token: coach.token,
            body: sealedBytes(20),
          }),
      ],
      [
        "a parcel that is taken back",
        () =>
          relay.ask("DELETE", `/v1/parcels/${brief.id}`, {
            token: brief.owner,
          }),
      ],
      ["the starts that are free", () => startsOf(relay, open)],
      ["a time that is kept", () => tryHold(relay, open, spare[0] ?? "")],
      ["one that somebody else has", () => tryHold(relay, open, call.start)],
      [
        "a call",
        () => relay.ask("GET", `/v1/calls/${call.id}`, { token: call.owner }),
      ],
      [
        "a call that is moved",
        () =>
          relay.ask("POST", `/v1/calls/${call.id}/move`, {
            token: call.owner,
            body: { revision: 1, start: spare[1], said: "" },
          }),
      ],
      [
        "an agenda",
        () =>
          relay.ask(
            "GET",
            `/v1/agenda?from=${new Date().toISOString()}&to=${new Date(Date.now() + 30 * 86_400_000).toISOString()}`,
            { token: open.coach.token },
          ),
      ],
      [
        "a call that is cancelled",
        () =>
          relay.ask("POST", `/v1/calls/${call.id}/cancel`, {
            token: call.owner,
            body: { revision: 2, said: "" },
          }),
      ],
      ["a sweep", () => sweep(relay.store, new Date())],
    ] as const)(
      "%s is found without reading a table from end to end",
      async (_what, work) => {
        const asked = (await askedIn(relay.pool, work)).filter(({ text }) =>
          /^\s*(?:select|update|delete|with)\b/i.test(text),
        );
        expect(asked.length).toBeGreaterThan(1);
        for (const each of asked) {
          const tables = await scanned(relay.pool, each);
          expect([
            each.text,
            tables.filter((table) => large.has(table)),
          ]).toEqual([each.text, []]);
        }
      },
    );

    it("would be seen if it were: a question without an index is found out", async () => {
      const asked = {
        text: "select id from parcel where owner = $1",
        values: [Buffer.alloc(32)],
      };
      expect(await scanned(relay.pool, asked)).toEqual(["parcel"]);
    });
  },
);

/** Many parcels with a small version, an opening and an answer each, written by the database itself. */
async function fill(
  { store }: RelayUnderTest,
  coaches: readonly TestCoach[],
): Promise<void> {
  const [one, two] = coaches;
  for (const statement of [
    sql`create table filled as select gen_random_uuid() as id, n from generate_series(1, ${sql.lit(many)}) as n`,
    sql`insert into parcel (id, owner, created_at, expires_at)
      select id, sha256(id::text::bytea), now() - n * interval '1 minute', now() + n * interval '1 minute' from filled`,
    sql`insert into parcel_coach (coach_id, parcel_id, changed_at)
      select case when n % 2 = 0 then ${one?.id}::uuid else ${two?.id}::uuid end, id, now() - n * interval '1 minute' from filled`,
    sql`insert into version (parcel_id, n, size, sealed, created_at)
      select id, 1, 32, sha256(id::text::bytea), now() from filled`,
    sql`insert into opening (id, parcel_id, n, coach_id, at)
      select gen_random_uuid(), id, 1, ${one?.id}::uuid, now() from filled`,
    sql`insert into answer (parcel_id, n, coach_id, size, sealed, created_at)
      select id, 1, ${one?.id}::uuid, 32, sha256(id::text::bytea), now() from filled`,
    sql`drop table filled`,
    sql`analyze`,
  ])
    await statement.execute(store);
}

/** Calls of some years, one every five hours; they take fewer rows than parcels do. */
const manyCalls = 3_000;

/** Many calls that are over, with their cells, and as many who wait for one. */
async function fillCalls(
  { store }: RelayUnderTest,
  coaches: readonly TestCoach[],
): Promise<void> {
  const [one, two] = coaches;
  const kind = JSON.stringify(someKind());
  for (const statement of [
    sql`create table filled as select gen_random_uuid() as id, n,
      (extract(epoch from now()) / 300)::int - n * 60 as cell from generate_series(1, ${sql.lit(manyCalls)}) as n`,
    sql`insert into booking (id, coach_id, kind, first_cell, end_cell, starts_at, minutes,
        coach_zone, coach_wall, person_zone, owner, state, revision, changed_by, said, forget_at)
      select id, case when n % 2 = 0 then ${one?.id}::uuid else ${two?.id}::uuid end, ${kind}::jsonb,
        cell, cell + 6, to_timestamp(cell * 300.0), 30, 'Europe/London', '', 'Europe/London',
        sha256(id::text::bytea), case when n % 10 = 0 then 'cancelled' else 'kept' end, 1, 'person', '',
        now() + n * interval '1 minute' from filled`,
    sql`insert into booking_cell (coach_id, cell, booking_id)
      select coach_id, first_cell + more, id from booking, generate_series(0, 5) as more
      where state = 'kept'`,
    sql`insert into wait (id, coach_id, kind, from_at, to_at, person_zone, owner)
      select gen_random_uuid(), ${two?.id}::uuid, ${kind}::jsonb, now(), now() + n * interval '1 minute',
        'Europe/London', sha256(id::text::bytea) from filled`,
    sql`drop table filled`,
    sql`analyze`,
  ])
    await statement.execute(store);
}
