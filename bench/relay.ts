import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import Fastify, { type FastifyInstance } from "fastify";
import { newToken } from "../packages/relay/src/policy/digest.ts";
import {
  openCoach,
  someKind,
  startsOf,
} from "../packages/relay/src/testing/open-coach.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
  sealedBytes,
} from "../packages/relay/src/testing/relay-under-test.ts";
import { withDatabase } from "../packages/relay/src/testing/with-database.ts";
import { say, sayMachine } from "./report.ts";

/**
 * Prints how a relay takes and gives parcels of 200 kB, and books calls, beside bare routes that do nothing but take and
 * give as much.
 */

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
});
const rounds = options.quick ? 2 : 6;
const perRound = options.quick ? 100 : 400;
const clients = 16;
const bytes = 200_000;

/** How a round of requests went. */
interface Round {
  readonly perSecond: number;
  /** In milliseconds: 99 of 100 requests took no longer. */
  readonly p99: number;
}

/** Sends so many requests, a few at a time, and looks how long each takes. */
async function roundOf(send: () => Promise<Response>): Promise<Round> {
  const times: number[] = [];
  let left = perRound;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (left > 0) {
        left -= 1;
        const at = performance.now();
        const answer = await send();
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`answered ${answer.status}`);
        times.push(performance.now() - at);
      }
    }),
  );
  times.sort((a, b) => a - b);
  return {
    perSecond: (perRound * 1000) / (performance.now() - started),
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
  };
}

const octets = { "content-type": "application/octet-stream" };

const listening = (server: FastifyInstance): Promise<string> =>
  server.listen({ host: "127.0.0.1", port: 0 });

async function bareRoutes(): Promise<FastifyInstance> {
  const server = Fastify({ bodyLimit: 1_048_576 });
  server.addContentTypeParser(
    "application/octet-stream",
    { parseAs: "buffer" },
    (_request, body, done) => {
      done(null, body);
    },
  );
  const held = sealedBytes(bytes);
  server.put("/bare", async (_request, reply) =>
    reply.code(201).send({ taken: true }),
  );
  server.post("/bare", async () => ({ taken: true }));
  server.get("/bare", async (_request, reply) =>
    reply.type("application/octet-stream").send(held),
  );
  return server;
}

/** What each kind of request is, at the relay and at the bare routes. */
async function kindsOf(relay: RelayUnderTest, at: string, bare: string) {
  const coach = await relay.newCoach();
  const door = await relay.newDoor([coach]);
  const { id } = await relay.newParcel(door, sealedBytes(bytes));
  const body = Uint8Array.from(sealedBytes(bytes));
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  return {
    sharing: {
      bare: () =>
        fetch(`${bare}/bare`, { method: "PUT", headers: octets, body }),
      relay: () =>
        fetch(
          `${at}/v1/parcels/${randomUUID()}?days=30&owner=${digestHex(newToken())}`,
          { method: "PUT", headers: { ...octets, ...bearer(door) }, body },
        ),
    },
    opening: {
      bare: () => fetch(`${bare}/bare`),
      relay: () =>
        fetch(`${at}/v1/inbox/${id}/versions/1`, {
          headers: bearer(coach.token),
        }),
    },
  };
}

/** Starts for every call of the run: five minutes each, around the clock. */
async function manyStarts(relay: RelayUnderTest) {
  const kind = someKind({ minutes: 5 });
  const open = await openCoach(relay, {
    kinds: [kind],
    weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
      weekday,
      span: { from: "00:00", to: "24:00" },
    })),
    everyMinutes: 5,
  });
  return { open, starts: [...(await startsOf(relay, open, 60))] };
}

/** A call as it is booked: a time is kept, and then confirmed. Two requests each, also at the bare route. */
async function bookingAt(relay: RelayUnderTest, at: string, bare: string) {
  const { open, starts } = await manyStarts(relay);
  const sealed = sealedBytes(1_000).toString("base64url");
  const send = (url: string, method: string, body: object, token = "") =>
    fetch(url, {
      method,
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${token}`,
      },
      body: JSON.stringify(body),
    });
  const holdOf = (start: string, owner: string) => ({
    coach: open.coach.id,
    kind: open.kind.id,
    start,
    zone: "Europe/Paris",
    owner: digestHex(owner),
  });
  const confirmed = { sealed, mail: null };
  return {
    bare: async () => {
      const owner = newToken();
      const held = await send(`${bare}/bare`, "POST", holdOf("", owner));
      await held.arrayBuffer();
      return send(`${bare}/bare`, "POST", confirmed, owner);
    },
    relay: async () => {
      const [id, owner] = [randomUUID(), newToken()];
      const body = holdOf(starts.shift() ?? "", owner);
      const held = await send(`${at}/v1/calls/${id}`, "PUT", body, open.door);
      if (!held.ok) return held;
      await held.arrayBuffer();
      return send(`${at}/v1/calls/${id}/confirm`, "POST", confirmed, owner);
    },
  };
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function sayRounds(
  name: string,
  bare: readonly Round[],
  relay: readonly Round[],
) {
  const perSecond = (all: readonly Round[]) =>
    middle(all.map((one) => one.perSecond));
  const p99 = (all: readonly Round[]) => middle(all.map((one) => one.p99));
  const ratios = relay.map(
    (one, round) => one.perSecond / (bare[round]?.perSecond ?? 1),
  );
  say(
    `${name}: bare ${perSecond(bare).toFixed(0)}/s, p99 ${p99(bare).toFixed(0)} ms; relay ${perSecond(relay).toFixed(0)}/s, p99 ${p99(relay).toFixed(0)} ms; ratio ${middle(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}), p99 ${(p99(relay) / p99(bare)).toFixed(1)} times`,
  );
}

sayMachine();
say(
  `${bytes / 1000} kB a parcel, ${clients} at a time, ${rounds} rounds of ${perRound} in turn; the clients run in the same process`,
);
const database = await withDatabase("embedded");
const relay = await relayOn(database.database.connection);
const bare = await bareRoutes();
try {
  const [at, bareAt] = [await listening(relay.server), await listening(bare)];
  const kinds = {
    ...(await kindsOf(relay, at, bareAt)),
    "booking a call (two requests)": await bookingAt(relay, at, bareAt),
  };
  for (const [name, send] of Object.entries(kinds)) {
    await roundOf(send.bare);
    await roundOf(send.relay);
    const [bareRounds, relayRounds]: [Round[], Round[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      bareRounds.push(await roundOf(send.bare));
      relayRounds.push(await roundOf(send.relay));
    }
    sayRounds(name, bareRounds, relayRounds);
  }
} finally {
  await bare.close();
  await relay.close();
  await database.stop();
}
