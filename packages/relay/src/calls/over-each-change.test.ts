import { randomUUID } from "node:crypto";
import { instantOf, wallOf } from "@staying-power/calls";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clocksAlike } from "../../../calls/src/testing/changes-of-zones.ts";
import { clockSays } from "../../../calls/src/testing/slow-slots.ts";
import { type RelayUnderTest, relayOn } from "../testing/relay-under-test.ts";
import { type TestServer, withDatabase } from "../testing/with-database.ts";
import { forgetAfter } from "./booking-row.ts";
import { keepPromises, type ZoneLaw } from "./keep-promises.ts";
import { cellsAt } from "./take-cells.ts";

const minute = 60_000;
const hour = 60 * minute;
const halfHour = { minutes: 30, before: 0, after: 0 };
const before = new Date("2015-12-01T00:00:00.000Z");

let server: TestServer;
beforeAll(async () => {
  server = await withDatabase("embedded");
});
afterAll(() => server.stop());

/** A call that is booked: its moment, and what the coach's clock shows then, in words of Intl alone. */
interface Promised {
  readonly zone: string;
  readonly start: number;
  readonly wall: string;
}

/** The last half hour before a change of a zone's clocks, and the first from then on that can be offered. */
function aroundChange(zone: string, change: number): readonly Promised[] {
  const isFirst = (at: number): boolean =>
    instantOf(zone, wallOf(zone, at)) === at;
  const says = clockSays(zone);
  let after = change;
  while (!isFirst(after)) after += 5 * minute;
  return [change - 30 * minute, after].map((start) => ({
    zone,
    start,
    wall: says(start),
  }));
}

/** Calls at both edges of each change of each zone's clocks. */
const promisedIn = (from: string, to: string): readonly Promised[] =>
  clocksAlike().flatMap(({ zone, changes }) =>
    changes
      .filter((at) => at >= Date.parse(from) && at < Date.parse(to))
      .flatMap((at) => aroundChange(zone, at)),
  );

/** Books them, those of each zone with a coach of their own. */
async function booked(
  { store, newCoach }: RelayUnderTest,
  promised: readonly Promised[],
): Promise<void> {
  for (const calls of Map.groupBy(promised, ({ zone }) => zone).values()) {
    const { id: coach } = await newCoach();
    const rows = calls.map((call) => rowOf(call, coach));
    await store.insertInto("booking").values(rows).execute();
    await store
      .insertInto("booking_cell")
      .values(
        rows.flatMap(({ id, first_cell, end_cell }) =>
          Array.from({ length: end_cell - first_cell }, (_, more) => ({
            coach_id: coach,
            cell: first_cell + more,
            booking_id: id,
          })),
        ),
      )
      .execute();
  }
}

function rowOf({ zone, start, wall }: Promised, coach: string) {
  const cells = cellsAt(start, halfHour);
  const id = randomUUID();
  return {
    id,
    coach_id: coach,
    kind: JSON.stringify({ ...halfHour, id, name: "A talk" }),
    first_cell: cells.first,
    end_cell: cells.end,
    starts_at: new Date(start),
    minutes: halfHour.minutes,
    coach_zone: zone,
    coach_wall: wall,
    person_zone: "UTC",
    owner: Buffer.alloc(32),
    sealed: Buffer.alloc(9),
    state: "booked" as const,
    hold_until: null,
    forget_at: forgetAfter(new Date(start), halfHour.minutes),
    revision: 1,
    changed_by: "person" as const,
    said: "",
    mail_to: null,
    mail_right: null,
  };
}

const asKept = ({ store }: RelayUnderTest) =>
  store
    .selectFrom("booking")
    .select(["coach_zone", "coach_wall", "starts_at", "revision", "stuck"])
    .orderBy("coach_zone")
    .orderBy("starts_at")
    .execute();

describe("a call that is booked at an edge of a change of clocks", () => {
  it("stays at its moment and at the clock that was promised, at every change of every zone in twenty years", async () => {
    const relay = await relayOn(await server.fresh());
    const promised = promisedIn("2016-01-01", "2036-01-01");
    expect(promised.length).toBeGreaterThan(3000);
    await booked(relay, promised);
    const were = await asKept(relay);
    expect(were).toHaveLength(promised.length);
    for (const { coach_zone: zone, coach_wall: wall, starts_at: at } of were) {
      expect(wallOf(zone, at.getTime())).toBe(wall);
      expect(instantOf(zone, wall)).toBe(at.getTime());
    }
    expect(await keepPromises(relay.store, before)).toEqual({
      moved: 0,
      stuck: 0,
    });
    expect(await asKept(relay)).toEqual(were);
    await relay.close();
  });

  it("follows the clock that was promised when all laws change: at every change of every zone in two years", async () => {
    const relay = await relayOn(await server.fresh());
    const promised = promisedIn("2027-01-01", "2029-01-01");
    expect(promised.length).toBeGreaterThan(250);
    await booked(relay, promised);
    const law: ZoneLaw = {
      version: "9999a",
      wallOf: (zone, at) => wallOf(zone, at - hour),
      instantOf: (zone, wall) => instantOf(zone, wall) + hour,
    };
    expect(await keepPromises(relay.store, before, law)).toEqual({
      moved: promised.length,
      stuck: 0,
    });
    for (const kept of await asKept(relay))
      expect(law.wallOf(kept.coach_zone, kept.starts_at.getTime())).toBe(
        kept.coach_wall,
      );
    await relay.close();
  });
});
