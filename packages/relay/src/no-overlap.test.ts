import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { releasePast } from "./calls/release-past.ts";
import {
  confirming,
  type OpenCoach,
  openCoach,
  someKind,
  startsOf,
  tryHold,
} from "./testing/open-coach.ts";
import { type RelayUnderTest, relayOn } from "./testing/relay-under-test.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "./testing/with-database.ts";

/** The same each time, unless others are asked for: CALLS_SEED=5 CALLS_RUNS=200. */
const { CALLS_SEED: seed = "18", CALLS_RUNS: numRuns = "12" } = process.env;

const deeds = [
  "hold",
  "book",
  "book",
  "move",
  "move",
  "cancel",
  "coach moves",
  "coach cancels",
  "block",
  "unblock",
  "holds end",
  "sweep",
] as const;

/** One thing that somebody does, at a start and with a call of theirs. */
interface Deed {
  readonly deed: (typeof deeds)[number];
  readonly slot: number;
  readonly which: number;
}

const deed: fc.Arbitrary<Deed> = fc.record({
  deed: fc.constantFrom(...deeds),
  slot: fc.nat(7),
  which: fc.nat(3),
});

/** A call or a block of somebody's, with the revision they last saw. */
interface Own {
  readonly id: string;
  readonly owner: string | undefined;
  revision: number;
}

/** What a stretch of work needs. */
interface Work {
  readonly open: OpenCoach;
  readonly starts: readonly string[];
}

describe.each(kindsOfDatabase)(
  "whatever is booked, moved and cancelled at once, on %s",
  (kindOfDatabase) => {
    let server: TestServer;
    let relay: RelayUnderTest;
    const statuses = new Set<number>();
    beforeAll(async () => {
      server = await withDatabase(kindOfDatabase);
      relay = await relayOn(server.database.connection);
    });
    afterAll(async () => {
      await relay.close();
      await server.stop();
    });

    async function post(
      path: string,
      token: string | undefined,
      body: object,
    ): Promise<{ readonly status: number; readonly revision?: number }> {
      const answer = await relay.ask("POST", path, { token, body });
      statuses.add(answer.statusCode);
      return {
        status: answer.statusCode,
        ...answer.json<{ revision?: number }>(),
      };
    }

    /** Changes a call of one's own, or of the coach's, and notes what it is at now. */
    async function change(
      own: Own,
      how: {
        readonly token: string;
        readonly path: string;
        readonly body: object;
      },
    ): Promise<void> {
      const { status, revision } = await post(how.path, how.token, {
        revision: own.revision,
        said: "",
        ...how.body,
      });
      if (status === 200) own.revision = revision ?? own.revision;
    }

    async function doOne(
      { deed: what, slot, which }: Deed,
      { open, starts }: Work,
      mine: Own[],
    ): Promise<void> {
      const start = starts[slot] ?? "";
      const own = mine[which];
      const { token } = open.coach;
      const move = { start };
      switch (what) {
        case "hold":
        case "book": {
          const { id, owner, answer } = await tryHold(relay, open, start);
          statuses.add(answer.statusCode);
          if (answer.statusCode !== 201) return;
          mine.push({ id, owner, revision: 0 });
          if (what === "book")
            await post(`/v1/calls/${id}/confirm`, owner, confirming());
          return;
        }
        case "move":
        case "cancel":
          if (own?.owner !== undefined)
            await change(own, {
              token: own.owner,
              path: `/v1/calls/${own.id}/${what}`,
              body: what === "move" ? move : {},
            });
          return;
        case "coach moves":
        case "coach cancels":
          if (own !== undefined)
            await change(own, {
              token,
              path: `/v1/agenda/${own.id}/${what === "coach moves" ? "move" : "cancel"}`,
              body: what === "coach moves" ? move : {},
            });
          return;
        case "block": {
          const id = randomUUID();
          const body = { start, minutes: 45 };
          const made = await relay.ask("PUT", `/v1/agenda/${id}`, {
            token,
            body,
          });
          statuses.add(made.statusCode);
          if (made.statusCode === 201)
            mine.push({ id, owner: undefined, revision: 0 });
          return;
        }
        case "unblock":
          if (own !== undefined)
            await relay.ask("DELETE", `/v1/agenda/${own.id}`, { token });
          return;
        case "holds end":
          await relay.store
            .updateTable("booking")
            .set({ hold_until: new Date(Date.now() - 1_000) })
            .where("coach_id", "=", open.coach.id)
            .where("state", "=", "held")
            .execute();
          return;
        case "sweep":
          await releasePast(relay.store, relay.context.now());
      }
    }

    /** What is wrong, by the database's own sums: cells that are missing or too many, and times that overlap. */
    async function wrongIn({ open }: Work): Promise<unknown> {
      const { rows } = await sql<Record<string, number>>`
        with counted as (
          select b.id, b.state, b.first_cell, b.end_cell, b.end_cell - b.first_cell as wanted,
            count(c.cell)::int as has,
            count(c.cell) filter (where c.cell < b.first_cell or c.cell >= b.end_cell)::int as outside
          from booking b left join booking_cell c on c.booking_id = b.id
          where b.coach_id = ${open.coach.id} group by b.id)
        select
          (select count(*)::int from counted where outside > 0) as outside,
          (select count(*)::int from counted where has <> case
            when state = 'cancelled' or (state = 'held' and has = 0) then 0 else wanted end) as broken,
          (select count(*)::int from counted one join counted other on one.id < other.id
            and one.first_cell < other.end_cell and other.first_cell < one.end_cell
            where one.has > 0 and other.has > 0) as overlapping`.execute(
        relay.store,
      );
      return rows[0];
    }

    it("leaves each with all of its cells or none, none over another, and nobody without an answer", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(deed, { minLength: 4, maxLength: 14 }), {
            minLength: 6,
            maxLength: 6,
          }),
          async (workers) => {
            const open = await openCoach(relay, {
              kinds: [someKind({ minutes: 45, before: 10, after: 10 })],
            });
            const starts = (await startsOf(relay, open, 2)).slice(0, 8);
            const work = { open, starts };
            await Promise.all(
              workers.map(async (all) => {
                const mine: Own[] = [];
                for (const one of all) await doOne(one, work, mine);
              }),
            );
            expect(await wrongIn(work)).toEqual({
              outside: 0,
              broken: 0,
              overlapping: 0,
            });
          },
        ),
        { seed: Number(seed), numRuns: Number(numRuns) },
      );
      expect(relay.faults).toEqual([]);
      // Much of it was done, and much came too late.
      expect([...statuses].toSorted()).toEqual(
        expect.arrayContaining([200, 201, 409]),
      );
      expect(Math.max(...statuses)).toBeLessThan(500);
    }, 300_000);

    it("would be seen: a booking that lost a cell is found out", async () => {
      const open = await openCoach(relay);
      const [start = ""] = await startsOf(relay, open);
      const { id } = await tryHold(relay, open, start);
      await sql`delete from booking_cell where booking_id = ${id} and cell in (
        select min(cell) from booking_cell where booking_id = ${id})`.execute(
        relay.store,
      );
      expect(await wrongIn({ open, starts: [] })).toMatchObject({ broken: 1 });
    });
  },
);
