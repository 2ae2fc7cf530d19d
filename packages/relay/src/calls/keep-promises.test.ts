import { instantOf, wallOf } from "@staying-power/calls";
import type { AgendaCall } from "@staying-power/envelope";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  newCall,
  type OpenCoach,
  openCoach,
  startsOf,
  type TestCall,
} from "../testing/open-coach.ts";
import { type RelayUnderTest, relayOn } from "../testing/relay-under-test.ts";
import { type TestServer, withDatabase } from "../testing/with-database.ts";
import { keepPromises, ownLaw, type ZoneLaw } from "./keep-promises.ts";

const hour = 3_600_000;

let server: TestServer;
beforeAll(async () => {
  server = await withDatabase("embedded");
});
afterAll(() => server.stop());

/** A law by which London's clocks are so many hours behind what they are by ours, from a moment on. */
const behind = (hours: number, from: number, version = "9999a"): ZoneLaw => ({
  version,
  wallOf: (zone, instant) =>
    wallOf(
      zone,
      zone === "Europe/London" && instant >= from
        ? instant - hours * hour
        : instant,
    ),
  instantOf: (zone, wall) => {
    const instant = instantOf(zone, wall);
    return zone === "Europe/London" && instant >= from
      ? instant + hours * hour
      : instant;
  },
});

/** A relay of its own with a coach, whose calls are looked at as the coach sees them. */
async function alone(): Promise<{
  readonly relay: RelayUnderTest;
  readonly open: OpenCoach;
  readonly starts: readonly string[];
  readonly seen: (call: TestCall) => Promise<AgendaCall | undefined>;
}> {
  const relay = await relayOn(await server.fresh());
  const open = await openCoach(relay);
  const offered = await startsOf(relay, open, 30);
  // From a morning some days off, at whatever hour this runs: one day's hours stand in a row.
  const morning = offered.findIndex(
    (start, place) =>
      place > 64 &&
      wallOf("Europe/London", Date.parse(start)).endsWith("T09:00"),
  );
  const starts = offered.slice(morning);
  const seen = async ({ id, start }: TestCall) => {
    const from = new Date(Date.parse(start) - 48 * hour).toISOString();
    const to = new Date(Date.parse(start) + 48 * hour).toISOString();
    const answer = await relay.ask("GET", `/v1/agenda?from=${from}&to=${to}`, {
      token: open.coach.token,
    });
    return answer
      .json<{ calls: AgendaCall[] }>()
      .calls.find((call) => call.id === id);
  };
  return { relay, open, starts, seen };
}

describe("a law of a zone that changes", () => {
  it("moves what was promised by the clock, all calls of a day at once, and tells of each", async () => {
    const { relay, open, starts, seen } = await alone();
    const today = await newCall(relay, open, {
      start: (await startsOf(relay, open))[0] ?? "",
    });
    // One takes the place that the other leaves.
    const calls = [
      await newCall(relay, open, {
        start: starts[0] ?? "",
        mailTo: "p@example.org",
      }),
      await newCall(relay, open, { start: starts[1] ?? "" }),
      await newCall(relay, open, { start: starts[2] ?? "" }),
      await newCall(relay, open, { start: starts[4] ?? "" }),
    ];
    const law = behind(1, Date.parse(starts[0] ?? ""));
    const walls = await Promise.all(
      calls.map(async (call) => (await seen(call))?.wall),
    );
    expect(await keepPromises(relay.store, relay.context.now(), law)).toEqual({
      moved: 4,
      stuck: 0,
    });
    for (const [place, call] of calls.entries())
      expect(await seen(call)).toMatchObject({
        start: new Date(Date.parse(call.start) + hour).toISOString(),
        wall: walls[place],
        revision: 2,
        changedBy: "law",
        stuck: false,
      });
    expect(await seen(today)).toMatchObject({
      start: today.start,
      revision: 1,
    });
    const told = await relay.store
      .selectFrom("job")
      .select("body")
      .where("call_id", "=", calls[0]?.id ?? "")
      .where("kind", "=", "call-mail")
      .where("place", "=", 2)
      .execute();
    // The coach's clock shows what it did; their calendar has another moment.
    expect(told.map(({ body }) => body)).toEqual([
      { about: "change", whom: "person", revision: 2 },
      { about: "change", whom: "coach", revision: 2 },
    ]);
    expect(await keepPromises(relay.store, relay.context.now(), law)).toEqual({
      moved: 0,
      stuck: 0,
    });
    await relay.close();
  });

  it("leaves a call where it is when something is in the way, and says so until it is not", async () => {
    const { relay, open, starts, seen } = await alone();
    const call = await newCall(relay, open, { start: starts[2] ?? "" });
    const other = await newCall(relay, open, { start: starts[4] ?? "" });
    // What is there keeps to another clock.
    await sql`update booking set coach_zone = 'Africa/Abidjan',
      coach_wall = ${wallOf("Africa/Abidjan", Date.parse(other.start))}
      where id = ${other.id}`.execute(relay.store);
    const law = behind(1, 0);
    const now = relay.context.now();
    expect(await keepPromises(relay.store, now, law)).toEqual({
      moved: 0,
      stuck: 1,
    });
    expect(await seen(call)).toMatchObject({
      start: call.start,
      stuck: true,
      revision: 1,
    });
    await relay.ask("POST", `/v1/calls/${other.id}/cancel`, {
      token: other.owner,
      body: { revision: 1, said: "" },
    });
    expect(await keepPromises(relay.store, now, law)).toEqual({
      moved: 1,
      stuck: 0,
    });
    expect(await seen(call)).toMatchObject({ stuck: false, revision: 2 });
    await relay.close();
  });

  it("is not gone back to by a process whose zone data are older", async () => {
    const { relay, open, starts, seen } = await alone();
    const call = await newCall(relay, open, { start: starts[2] ?? "" });
    const now = relay.context.now();
    await keepPromises(relay.store, now, behind(1, 0));
    const after = await seen(call);
    expect(await keepPromises(relay.store, now, ownLaw)).toEqual({
      moved: 0,
      stuck: 0,
    });
    expect(await seen(call)).toEqual(after);
    await relay.close();
  });

  it("changes nothing while the clocks are what they were, the hour that comes twice included", async () => {
    const { relay, open } = await alone();
    // The second 01:30 of the night in which London's clocks go back.
    const start = "2027-10-31T01:30:00.000Z";
    relay.pass(Date.parse(start) - Date.now() - 48 * hour);
    const { statusCode } = await relay.ask(
      "PUT",
      "/v1/agenda/00000000-0000-4000-8000-000000000001",
      { token: open.coach.token, body: { start, minutes: 30 } },
    );
    expect(statusCode).toBe(201);
    const now = relay.context.now();
    expect(await keepPromises(relay.store, now)).toEqual({
      moved: 0,
      stuck: 0,
    });
    await relay.close();
  });
});
