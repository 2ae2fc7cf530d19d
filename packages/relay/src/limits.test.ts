import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { usualBounds } from "./policy/bounds.ts";
import { newToken } from "./policy/digest.ts";
import { usualAllowance } from "./policy/who.ts";
import { sweep } from "./sweep.ts";
import {
  confirming,
  openCoach,
  startsOf,
  type TestCall,
  tryHold,
} from "./testing/open-coach.ts";
import {
  digestHex,
  type RelayUnderTest,
  relayOn,
  sealedBytes,
} from "./testing/relay-under-test.ts";
import { untilBlocked } from "./testing/until-blocked.ts";
import { type TestServer, withDatabase } from "./testing/with-database.ts";

let server: TestServer;
beforeAll(async () => {
  server = await withDatabase("embedded");
});
afterAll(() => server.stop());

const few = {
  read: 5,
  write: 3,
  "write-by-link": 2,
  "sign-in": 2,
} as const;

/** Moves a relay's clock to where a minute begins, so that none ends within a test. */
function atMinute(relay: RelayUnderTest): RelayUnderTest {
  relay.pass(60_000 - (relay.context.now().getTime() % 60_000));
  return relay;
}

describe("how often may be asked", () => {
  it("is counted over all relays of one database, for a network", async () => {
    const database = await server.fresh();
    const relays = [
      atMinute(await relayOn(database, { allowance: few })),
      atMinute(await relayOn(database, { allowance: few })),
    ] as const;
    const ask = (relay: RelayUnderTest, address: string) =>
      relay.ask("GET", "/v1/inbox", { token: newToken(), address });
    const statuses = [];
    for (const turn of Array.from({ length: 7 }, (_, at) => at)) {
      const [one, two] = relays;
      const answer = await ask(turn % 2 === 0 ? one : two, "203.0.113.7");
      statuses.push(answer.statusCode);
      if (answer.statusCode === 429) {
        expect(answer.json()).toMatchObject({ kind: "too-many" });
        expect(Number(answer.headers["retry-after"])).toBeGreaterThan(0);
        expect(Number(answer.headers["retry-after"])).toBeLessThanOrEqual(60);
      }
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    // Another network goes on, and this one does in the next minute.
    expect((await ask(relays[0], "198.51.100.1")).statusCode).toBe(401);
    relays[0].pass(60_000);
    expect((await ask(relays[0], "203.0.113.7")).statusCode).toBe(401);
    await Promise.all(relays.map((relay) => relay.close()));
  });

  it("is counted for a token wherever it comes from, and apart for what costs more", async () => {
    const relay = atMinute(
      await relayOn(await server.fresh(), { allowance: few }),
    );
    const coach = await relay.newCoach();
    const door = await relay.newDoor([coach]);
    const parcel = await relay.newParcel(door);
    const put = (address: string) =>
      relay.ask("PUT", `/v1/parcels/${parcel.id}/versions/2`, {
        token: parcel.owner,
        body: sealedBytes(9),
        address,
      });
    const statuses = [];
    for (const last of [1, 2, 3, 4])
      statuses.push((await put(`198.51.100.${last}`)).statusCode);
    expect(statuses).toEqual([201, 409, 409, 429]);
    const read = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
      address: "198.51.100.9",
    });
    expect(read.statusCode).toBe(200);
    await relay.close();
  });

  it("lets many in by one link from many places, and few from one, over two relays", async () => {
    const database = await server.fresh();
    const relays = [
      atMinute(await relayOn(database, { allowance: usualAllowance })),
      atMinute(await relayOn(database, { allowance: usualAllowance })),
    ] as const;
    const open = await openCoach(relays[0]);
    const hold = async (turn: number, address: string, door = open.door) => {
      const [one, two] = relays;
      const relay = turn % 2 === 0 ? one : two;
      const { answer } = await tryHold(
        relay,
        { ...open, door },
        // None of these is ever free, so that nothing but the count can end it.
        { start: "2020-01-01T00:00:00.000Z", address },
      );
      return answer.statusCode;
    };
    const share = usualAllowance["write-by-link"];
    const ofOne = await Promise.all(
      Array.from({ length: share + 20 }, (_, turn) =>
        hold(turn, "203.0.113.7"),
      ),
    );
    expect(ofOne.filter((status) => status === 429)).toHaveLength(20);
    // More than any token may write: a link that many have at once.
    const ofMany = await Promise.all(
      Array.from({ length: usualAllowance.write + 30 }, (_, turn) =>
        hold(turn, `198.51.100.${turn + 1}`),
      ),
    );
    expect(new Set(ofMany)).toEqual(new Set([409]));
    // Whoever abused one link is not shut out of another.
    const other = await relays[0].newDoor([open.coach]);
    expect(await hold(0, "203.0.113.7", other)).toBe(409);
    await Promise.all(relays.map((relay) => relay.close()));
  });

  it("keeps a few times of one coach's for a network and no more, over two relays, and says how long", async () => {
    const database = await server.fresh();
    const relays = [
      await relayOn(database, { bounds: usualBounds }),
      await relayOn(database, { bounds: usualBounds }),
    ] as const;
    const [one, two] = relays;
    const open = await openCoach(one);
    const starts = await startsOf(one, open, 3);
    const hold = (turn: number, address: string, from = open) =>
      tryHold(turn % 2 === 0 ? one : two, from, {
        start: starts[turn] ?? "",
        address,
      });
    // All at the same moment, each at a time of its own.
    const asked = await Promise.all(
      starts.slice(0, 12).map((_, turn) => hold(turn, "203.0.113.7")),
    );
    const kept = asked.filter(({ answer }) => answer.statusCode === 201);
    const refused = asked.filter(({ answer }) => answer.statusCode !== 201);
    expect(kept).toHaveLength(usualBounds.heldByNetwork);
    for (const { answer } of refused) {
      expect(answer.statusCode).toBe(429);
      expect(answer.json()).toMatchObject({ kind: "kept-enough" });
      const { retryAfter } = answer.json<{ retryAfter: number }>();
      expect(retryAfter).toBeGreaterThan(590);
      expect(retryAfter).toBeLessThanOrEqual(600);
    }
    // The same again gets the same; another network, another coach and what is left are open.
    const [first, second] = kept;
    if (first === undefined || second === undefined) throw new Error("none");
    const again = await two.ask("PUT", `/v1/calls/${first.id}`, {
      token: open.door,
      address: "203.0.113.7",
      body: {
        coach: open.coach.id,
        kind: open.kind.id,
        start: first.start,
        zone: "America/New_York",
        owner: digestHex(first.owner),
      },
    });
    expect(again.statusCode).toBe(201);
    expect((await hold(12, "198.51.100.1")).answer.statusCode).toBe(201);
    const other = await openCoach(one);
    expect((await hold(12, "203.0.113.7", other)).answer.statusCode).toBe(201);
    // One that is given back and one that is booked make room for two.
    await one.ask("POST", `/v1/calls/${first.id}/cancel`, {
      token: first.owner,
      body: { revision: 0, said: "" },
    });
    await two.ask("POST", `/v1/calls/${second.id}/confirm`, {
      token: second.owner,
      body: confirming(),
    });
    const status = async (turn: number) =>
      (await hold(turn, "203.0.113.7")).answer.statusCode;
    expect([await status(13), await status(14), await status(15)]).toEqual([
      201, 201, 429,
    ]);
    // Once they are kept no more, all is open.
    for (const relay of relays) relay.pass(600_000);
    expect(await status(16)).toBe(201);
    await Promise.all(relays.map((relay) => relay.close()));
  });

  it("lets somebody choose one time after another, each in the place of the one before", async () => {
    const relay = await relayOn(await server.fresh(), {
      bounds: { heldByNetwork: 2 },
    });
    const open = await openCoach(relay);
    let before: Awaited<ReturnType<typeof tryHold>> | undefined;
    for (const start of (await startsOf(relay, open, 3)).slice(0, 12)) {
      const held = await tryHold(relay, open, start);
      expect(held.answer.statusCode).toBe(201);
      if (before !== undefined)
        await relay.ask("POST", `/v1/calls/${before.id}/cancel`, {
          token: before.owner,
          body: { revision: 0, said: "" },
        });
      before = held;
    }
    await relay.close();
  });

  /** A coach, and a relay that keeps one time at once for a network. */
  async function keepingOne() {
    const relay = await relayOn(await server.fresh(), {
      bounds: { heldByNetwork: 1 },
    });
    const open = await openCoach(relay);
    const starts = await startsOf(relay, open, 3);
    const hold = (turn: number) => tryHold(relay, open, starts[turn] ?? "");
    const move = ({ id, owner }: TestCall, revision: number, turn: number) =>
      relay.ask("POST", `/v1/calls/${id}/move`, {
        token: owner,
        body: { revision, start: starts[turn], said: "" },
      });
    return { relay, open, hold, move, start: starts[0] ?? "" };
  }

  it("counts a time that is moved for as long as it is kept by then", async () => {
    const { relay, hold, move } = await keepingOne();
    const first = await hold(0);
    relay.pass(9 * 60_000);
    expect((await move(first, 0, 1)).statusCode).toBe(200);
    relay.pass(5 * 60_000);
    const { answer } = await hold(2);
    expect(answer.json()).toMatchObject({ kind: "kept-enough" });
    const { retryAfter } = answer.json<{ retryAfter: number }>();
    expect(retryAfter).toBeGreaterThan(290);
    expect(retryAfter).toBeLessThanOrEqual(300);
    await relay.close();
  });

  it("counts a time that was kept no more and is moved, also after a sweep, and has that wait as well", async () => {
    const { relay, hold, move } = await keepingOne();
    const first = await hold(0);
    await relay.store
      .updateTable("booking")
      .set({ hold_until: new Date(Date.now() - 60_000) })
      .execute();
    await sweep(relay.store, relay.context.now());
    const second = await hold(1);
    expect(second.answer.statusCode).toBe(201);
    const refused = await move(first, 0, 2);
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ kind: "kept-enough" });
    await relay.ask("POST", `/v1/calls/${second.id}/cancel`, {
      token: second.owner,
      body: { revision: 0, said: "" },
    });
    expect((await move(first, 0, 2)).statusCode).toBe(200);
    expect((await hold(3)).answer.statusCode).toBe(429);
    await relay.close();
  });

  it("gives the same answer to the same time that is asked for twice at once", async () => {
    const { relay, open, start } = await keepingOne();
    const [id, owner] = [randomUUID(), digestHex(newToken())];
    const client = await relay.pool.connect();
    await client.query("begin");
    await client.query("select 1 from availability for update");
    const asked = Array.from({ length: 2 }, () =>
      relay.ask("PUT", `/v1/calls/${id}`, {
        token: open.door,
        body: {
          coach: open.coach.id,
          kind: open.kind.id,
          start,
          zone: "America/New_York",
          owner,
        },
      }),
    );
    // Both have seen that it is not kept yet.
    await untilBlocked(client, 2);
    await client.query("commit");
    client.release();
    const answers = await Promise.all(asked);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    await relay.close();
  });

  it("forgets from which network a time was kept once it is booked or given back, or is there no more", async () => {
    const relay = await relayOn(await server.fresh(), {
      bounds: { heldByNetwork: 3 },
    });
    const open = await openCoach(relay);
    const [one = "", two = "", three = ""] = await startsOf(relay, open);
    const past = await tryHold(relay, open, one);
    const booked = await tryHold(relay, open, two);
    const given = await tryHold(relay, open, three);
    const kept = async () => {
      await sweep(relay.store, relay.context.now());
      const rows = await relay.store
        .selectFrom("hold_from")
        .select("booking_id")
        .execute();
      return rows.map(({ booking_id }) => booking_id).toSorted();
    };
    // What is past its time can still be moved, and counts then.
    await relay.store
      .updateTable("booking")
      .set({ hold_until: new Date(Date.now() - 1000) })
      .where("id", "=", past.id)
      .execute();
    expect(await kept()).toHaveLength(3);
    await relay.ask("POST", `/v1/calls/${booked.id}/confirm`, {
      token: booked.owner,
      body: confirming(),
    });
    expect(await kept()).toEqual([past.id, given.id].toSorted());
    await relay.ask("POST", `/v1/calls/${given.id}/cancel`, {
      token: given.owner,
      body: { revision: 0, said: "" },
    });
    expect(await kept()).toEqual([past.id]);
    await relay.store
      .updateTable("booking")
      .set({ forget_at: new Date(Date.now() - 1000) })
      .where("id", "=", past.id)
      .execute();
    expect(await kept()).toEqual([]);
    await relay.close();
  });

  it("takes one half of an address of IPv6 for one network", async () => {
    const relay = atMinute(
      await relayOn(await server.fresh(), { allowance: few }),
    );
    const statuses = [];
    for (const last of [
      "::1",
      ":0:0:0:2",
      ":a:b:c:d",
      ":1:2:3:4",
      ":ffff::",
      ":9::9",
    ])
      statuses.push(
        (
          await relay.ask("GET", "/v1/doors", {
            token: newToken(),
            address: `2001:db8:0:7${last}`,
          })
        ).statusCode,
      );
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    const other = await relay.ask("GET", "/v1/doors", {
      token: newToken(),
      address: "2001:db8:0:8::1",
    });
    expect(other.statusCode).toBe(401);
    await relay.close();
  });

  it("keeps no address: what is counted stands under names that say nothing", async () => {
    const relay = await relayOn(await server.fresh());
    await relay.ask("GET", "/v1/doors", { address: "203.0.113.77" });
    const rows = await relay.store.selectFrom("hit").selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(rows[0]?.key).toHaveLength(32);
    expect(JSON.stringify(rows)).not.toContain("203.0.113");
    await relay.close();
  });

  it("is far more than a practice behind one address needs", () => {
    expect(usualAllowance.read).toBeGreaterThanOrEqual(300);
    expect(usualAllowance["sign-in"]).toBeLessThanOrEqual(30);
  });
});
