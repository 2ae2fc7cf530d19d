import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  type RelayUnderTest,
  relayOn,
  sealedBytes,
} from "../testing/relay-under-test.ts";
import {
  kindsOfDatabase,
  type TestServer,
  withDatabase,
} from "../testing/with-database.ts";
import { mostTries, pauseAfter } from "./back-off.ts";
import { enqueue, type NewJob } from "./enqueue.ts";
import { claim, noteSending, renew, settle } from "./leases.ts";
import { beginSweeping, sweepEveryMs, sweepWork } from "./sweep-work.ts";
import { done, type Job, type Outcome, type Works } from "./work.ts";
import { startWorker, workOff } from "./worker.ts";

let server: TestServer;
let relay: RelayUnderTest;
const now = (): Date => relay.context.now();

const put = (job: Partial<NewJob> = {}): Promise<boolean> =>
  relay.store.transaction().execute((transaction) =>
    enqueue(transaction, {
      kind: "reminder",
      dedupe: randomUUID(),
      body: {},
      due: now(),
      at: now(),
      ...job,
    }),
  );
const take = async (): Promise<Job> => {
  const job = await claim(relay.store, now());
  if (job === undefined) throw new Error("nothing to take");
  return job;
};
const settled = (job: Job, outcome: Outcome) =>
  settle(relay.store, { job, outcome, now: now() });
const rows = () => relay.store.selectFrom("job").selectAll().execute();

/** Works that note what they were asked for. */
function worksThat(work: Works["reminder"]): Works {
  return {
    reminder: work,
    sweep: work,
    busy: work,
    "call-mail": work,
    "wait-mail": work,
  };
}

describe.each(kindsOfDatabase)("work that waits, on %s", (kind) => {
  beforeAll(async () => {
    server = await withDatabase(kind);
    relay = await relayOn(server.database.connection);
  });
  afterAll(async () => {
    await relay.close();
    await server.stop();
  });
  beforeEach(async () => {
    await relay.store.deleteFrom("job").execute();
  });

  it("is written down once under its name, and with its transaction or not at all", async () => {
    expect(await put({ dedupe: "one" })).toBe(true);
    expect(await put({ dedupe: "one" })).toBe(false);
    await expect(
      relay.store.transaction().execute(async (transaction) => {
        await enqueue(transaction, {
          kind: "reminder",
          dedupe: "two",
          body: {},
          due: now(),
          at: now(),
        });
        throw new Error("no");
      }),
    ).rejects.toThrow("no");
    expect(await rows()).toHaveLength(1);
  });

  it("is lent to one at a time, and to another once the lease has run out; who had it then settles nothing", async () => {
    await put();
    const first = await take();
    expect(await claim(relay.store, now())).toBeUndefined();
    expect(await renew(relay.store, first)).toBe(true);
    await sql`update job set leased_until = now() - interval '1 second'`.execute(
      relay.store,
    );
    const second = await take();
    expect(second).toMatchObject({ id: first.id, tries: 2 });
    expect(await renew(relay.store, first)).toBe(false);
    expect(await noteSending(relay.store, first, now())).toBeUndefined();
    expect(await settled(first, done)).toBe("lost");
    expect(await settled(second, done)).toBe("done");
    expect(await rows()).toEqual([]);
  });

  it("is not begun before it is due", async () => {
    await put({ due: new Date(now().getTime() + 60_000) });
    expect(await claim(relay.store, now())).toBeUndefined();
    relay.pass(60_001);
    await take();
  });

  it("of one chain goes by its place, around what was given up", async () => {
    for (const place of [3, 1, 2])
      await put({
        chain: { name: "chain", place },
        // The later, the sooner it is due.
        due: new Date(now().getTime() - place * 1000),
      });
    const first = await take();
    expect(first.place).toBe(1);
    expect(await claim(relay.store, now())).toBeUndefined();
    await settled(first, { is: "again", why: "451", stayed: true });
    expect(await claim(relay.store, now())).toBeUndefined();
    relay.pass(30_001);
    const again = await take();
    expect(again.place).toBe(1);
    await settled(again, { is: "never", why: "550" });
    const next = await take();
    expect(next.place).toBe(2);
    await settled(next, done);
    expect((await take()).place).toBe(3);
  });

  it("is given up after so many tries, with the code alone", async () => {
    await put();
    const results: string[] = [];
    for (let tries = 0; tries < mostTries; tries += 1) {
      const outcome = { is: "again", why: "x", stayed: true } as const;
      results.push(await settled(await take(), outcome));
      relay.pass(86_400_000);
    }
    expect(results).toEqual([...Array(mostTries - 1).fill("again"), "dead"]);
    expect(await claim(relay.store, now())).toBeUndefined();
    expect(await rows()).toMatchObject([{ last_error: "x", lease: null }]);
  });

  it.each(["sweep", "busy"] as const)(
    "that comes again and again is never given up: %s",
    async (repeating) => {
      await put({ kind: repeating });
      const outcome = { is: "again", why: "x", stayed: true } as const;
      for (let tries = 1; tries <= mostTries + 3; tries += 1) {
        expect(await settled(await take(), outcome)).toBe("again");
        const [row] = await rows();
        const pause = (row?.due_at.getTime() ?? 0) - now().getTime();
        expect(pause).toBeLessThanOrEqual(pauseAfter(mostTries, 1));
        relay.pass(86_400_000);
      }
      await settled(await take(), { is: "done", next: now() });
      expect(await rows()).toMatchObject([
        { tries: 0, dead_at: null, last_error: null },
      ]);
    },
  );

  it("is each done once by many that work at it", async () => {
    const many = 60;
    for (let count = 0; count < many; count += 1) await put();
    const counts = new Map<string, number>();
    const works = worksThat(async ({ id }) => {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      return done;
    });
    const workers = Array.from({ length: 4 }, () =>
      startWorker({ store: relay.store, now, works }),
    );
    await expect
      .poll(async () => (await rows()).length, { timeout: 60_000 })
      .toBe(0);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect([...counts.values()]).toEqual(Array(many).fill(1));
  });

  it("that fails by itself is tried again, and told as a fault", async () => {
    await put();
    const faults: string[] = [];
    await workOff({
      store: relay.store,
      now,
      works: worksThat(() => Promise.reject(new TypeError("a name in it"))),
      fault: (_error, where) => faults.push(where),
    });
    expect(faults).toEqual(["reminder"]);
    expect(await rows()).toMatchObject([{ tries: 1, last_error: "fault" }]);
  });

  it("deletes what is past its time, once in a while for all relays together", async () => {
    const coach = await relay.newCoach();
    const door = await relay.newDoor([coach]);
    const parcel = await relay.newParcel(door, sealedBytes(20));
    await put({ dedupe: "given up", coach: coach.id });
    await settled(await take(), { is: "never", why: "550" });
    let sweeps = 0;
    const works = worksThat(() => Promise.reject(new Error("none")));
    const atWork = {
      store: relay.store,
      now,
      works: { ...works, sweep: sweepWork(relay.context, () => (sweeps += 1)) },
    };
    await beginSweeping(relay.context);
    await beginSweeping(relay.context);
    await workOff(atWork);
    expect(sweeps).toBe(1);
    relay.pass(sweepEveryMs - 1000);
    await workOff(atWork);
    expect(sweeps).toBe(1);
    expect(await rows()).toHaveLength(2);
    // Past the parcel's thirty days, by both clocks.
    await relay.store
      .updateTable("parcel")
      .set({ expires_at: new Date(Date.now() - 1) })
      .where("id", "=", parcel.id)
      .execute();
    relay.pass(31 * 86_400_000);
    await workOff(atWork);
    expect(sweeps).toBe(2);
    const state = await relay.ask("GET", `/v1/parcels/${parcel.id}`, {
      token: parcel.owner,
    });
    expect(state.statusCode).toBe(410);
    expect((await rows()).map(({ dedupe }) => dedupe)).toEqual(["sweep"]);
  });
});

describe("pauseAfter", () => {
  it("grows threefold from half a minute to four hours, and never more or less than by half", () => {
    expect([1, 2, 3, 12].map((tries) => pauseAfter(tries, 0))).toEqual([
      15_000, 45_000, 135_000, 7_200_000,
    ]);
    expect([1, 2, 3, 12].map((tries) => pauseAfter(tries, 1))).toEqual([
      30_000, 90_000, 270_000, 14_400_000,
    ]);
  });
});
