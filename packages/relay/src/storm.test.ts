import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPool } from "./database/open-pool.ts";
import { newToken } from "./policy/digest.ts";
import { type Store, storeOn } from "./store/store.ts";
import { type OpenCoach, openCoach, startsOf } from "./testing/open-coach.ts";
import {
  pagesIn,
  type RelayProcess,
  startProcess,
} from "./testing/relay-process.ts";
import { digestHex, relayOn } from "./testing/relay-under-test.ts";
import { tally } from "./testing/tally.ts";
import {
  addressOf,
  kindsOfDatabase,
  newFolder,
  type TestServer,
  withDatabase,
} from "./testing/with-database.ts";

const people = 200;
const slots = 50;
const processes = 4;

/** What a person ends with: a call, or the wish for one. */
interface Outcome {
  readonly status: number;
  readonly kind: string | undefined;
  readonly free: readonly string[];
  readonly start: string;
}

describe.each(kindsOfDatabase)(
  "two hundred people who want the same fifty times of four relays at once, on %s",
  (kindOfDatabase) => {
    let server: TestServer;
    let folder = "";
    let relays: readonly RelayProcess[];
    let store: Store;
    let open: OpenCoach;
    let doors: readonly string[];
    let wanted: readonly string[];
    beforeAll(async () => {
      server = await withDatabase(kindOfDatabase);
      const setUp = await relayOn(server.database.connection);
      open = await openCoach(setUp, { horizonDays: 10 });
      // By several links, since each is counted: 120 that ask for a time in a minute are as many as one lets in.
      doors = await Promise.all(
        Array.from({ length: 4 }, () => setUp.newDoor([open.coach])),
      );
      wanted = (await startsOf(setUp, open, 12)).slice(0, slots);
      await setUp.close();
      folder = await newFolder();
      await pagesIn(folder);
      relays = await Promise.all(
        Array.from({ length: processes }, () =>
          startProcess(folder, {
            TRUST_PROXY: "127.0.0.1",
            DATABASE_URL: addressOf(server.database.connection),
          }),
        ),
      );
      store = storeOn(openPool({ ...server.database.connection, max: 2 }));
    }, 120_000);
    afterAll(async () => {
      await Promise.all(relays.map((relay) => relay.end("SIGTERM")));
      await store.destroy();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    });

    function ask(
      relay: RelayProcess | undefined,
      path: string,
      {
        method,
        token,
        from,
        body,
      }: {
        readonly method: string;
        readonly token: string;
        readonly from: string;
        readonly body: object;
      },
    ): Promise<Response> {
      return fetch(`${relay?.at}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          "content-type": "application/json",
          // Each from a network of their own, by the word of a proxy.
          "x-forwarded-for": from,
        },
        body: JSON.stringify(body),
      });
    }

    async function person(place: number): Promise<Outcome> {
      const [id, owner] = [randomUUID(), newToken()];
      const relay = relays[Math.floor(place / slots) % processes];
      const start = wanted[place % slots] ?? "";
      const from = `10.0.0.${place}`;
      const held = await ask(relay, `/v1/calls/${id}`, {
        method: "PUT",
        from,
        token: doors[place % doors.length] ?? "",
        body: {
          coach: open.coach.id,
          kind: open.kind.id,
          start,
          zone: "Europe/Paris",
          owner: digestHex(owner),
        },
      });
      const answer =
        held.status === 201
          ? await ask(relay, `/v1/calls/${id}/confirm`, {
              method: "POST",
              from,
              token: owner,
              body: { sealed: "AAAA", mail: null },
            })
          : held;
      const said = (await answer.json()) as Partial<Outcome>;
      return {
        status: answer.status,
        kind: said.kind,
        free: said.free ?? [],
        start,
      };
    }

    it("end with fifty calls, and each of the others with a clear answer and what is free", async () => {
      const outcomes = await Promise.all(
        Array.from({ length: people }, (_, place) => person(place)),
      );
      expect(tally(outcomes.map(({ status }) => status))).toEqual({
        200: slots,
        409: people - slots,
      });
      const booked = outcomes.filter(({ status }) => status === 200);
      expect(new Set(booked.map(({ start }) => start)).size).toBe(slots);
      for (const lost of outcomes.filter(({ status }) => status === 409)) {
        expect(lost.kind).toBe("taken");
        expect(lost.free.length).toBeGreaterThan(0);
        expect(lost.free).not.toContain(lost.start);
      }
      const { rows } = await sql<{ calls: number; cells: number }>`
        select (select count(*)::int from booking where state = 'booked') as calls,
          (select count(*)::int from booking_cell) as cells`.execute(store);
      expect(rows).toEqual([{ calls: slots, cells: slots * 6 }]);
    }, 120_000);
  },
);
