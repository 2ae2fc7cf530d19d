import type { AgendaCall } from "@staying-power/envelope";
import { limits } from "@staying-power/envelope";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  newCall,
  openCoach,
  type OpenCoach,
  startsOf,
  type TestCall,
} from "../../testing/open-coach.ts";
import {
  type RelayUnderTest,
  relayOn,
} from "../../testing/relay-under-test.ts";
import {
  kindsOfDatabase,
  withDatabase,
  type TestServer,
} from "../../testing/with-database.ts";

const dayMs = 86_400_000;

describe.each(kindsOfDatabase)("what needs a coach, on %s", (kind) => {
  let server: TestServer;
  let relay: RelayUnderTest;
  beforeAll(async () => {
    server = await withDatabase(kind);
    relay = await relayOn(await server.fresh());
  });
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });

  /** What is answered for some days: names alone. */
  async function asked({ coach }: OpenCoach, from: number, to: number) {
    const now = Date.now();
    const span = new URLSearchParams({
      from: new Date(now + from * dayMs).toISOString(),
      to: new Date(now + to * dayMs).toISOString(),
    });
    const answer = await relay.ask("GET", `/v1/agenda?${span.toString()}`, {
      token: coach.token,
    });
    const { calls, needs } = answer.json<{
      calls: AgendaCall[];
      needs: AgendaCall[];
    }>();
    return [calls.map(({ id }) => id), needs.map(({ id }) => id)];
  }

  const put = (call: TestCall, row: object) =>
    relay.store
      .updateTable("booking")
      .set(row)
      .where("id", "=", call.id)
      .execute();

  it("is told with whatever days are asked for, the first coming first, and nothing else is", async () => {
    const [open, other] = [await openCoach(relay), await openCoach(relay)];
    const starts = (await startsOf(relay, open, 30)).filter(
      (_start, place) => place % 4 === 0,
    );
    const call = (place: number, of = open) =>
      newCall(relay, of, { start: starts[place] ?? "" });
    const [untold, stuck, unheard, known, quiet, over] = [
      await call(9),
      await call(8),
      await call(7),
      await call(6),
      await call(5),
      await call(4),
    ];
    const theirs = await call(9, other);
    await put(untold, { mail_failed: true });
    for (const one of [stuck, theirs]) await put(one, { stuck: true });
    const cancelled = { state: "cancelled", mail_failed: true };
    await put(unheard, { ...cancelled, changed_by: "coach" });
    await put(known, { ...cancelled, changed_by: "person" });
    await put(over, { stuck: true, starts_at: new Date(Date.now() - 60_000) });
    const needs = [unheard, stuck, untold].map(({ id }) => id);
    const days = [
      [-40, -35],
      [50, 60],
    ] as const;
    for (const [from, to] of days)
      expect(await asked(open, from, to)).toEqual([[], needs]);
    const [all, same] = await asked(open, -1, 40);
    expect(same).toEqual(needs);
    expect(all).toContain(quiet.id);
    expect(await asked(other, 50, 60)).toEqual([[], [theirs.id]]);
    // What was moved needs nobody any more.
    await put(stuck, { stuck: false });
    expect(await asked(open, 50, 60)).toEqual([[], [unheard.id, untold.id]]);
  });

  it("is no more than there may be at a time", async () => {
    const open = await openCoach(relay);
    const starts = await startsOf(relay, open, 30);
    const one = await newCall(relay, open, { start: starts.at(-1) ?? "" });
    const row = await relay.store
      .selectFrom("booking")
      .selectAll()
      .where("id", "=", one.id)
      .executeTakeFirstOrThrow();
    await relay.store
      .insertInto("booking")
      .values(
        Array.from({ length: limits.needs + 1 }, () => ({
          ...row,
          id: crypto.randomUUID(),
          kind: JSON.stringify(row.kind),
          remind: JSON.stringify(row.remind),
          gone_coach: null,
          stuck: true,
        })),
      )
      .execute();
    const [, needs] = await asked(open, 50, 60);
    expect(needs).toHaveLength(limits.needs);
  });

  it("had no fault inside", () => {
    expect(relay.faults).toEqual([]);
  });
});
