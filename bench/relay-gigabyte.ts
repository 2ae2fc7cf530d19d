import { fork } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { inboxPage } from "@staying-power/envelope";
import { openPool } from "../packages/relay/src/database/open-pool.ts";
import { storeOn } from "../packages/relay/src/store/store.ts";
import { sealedBytes } from "../packages/relay/src/testing/relay-under-test.ts";
import { row, say, sayMachine } from "./report.ts";
import { spread } from "./spread.ts";
import type { FullRelay } from "./relay-to-fill.ts";

/**
 * Prints how long a relay takes to list and to open with 10,000 parcels of 100 kB in it, in turn with one that holds a
 * hundred, and how much memory its process holds before and after. The data lie on the disk, and go with the run.
 */

const { values: options } = parseArgs({
  options: { quick: { type: "boolean", default: false } },
});
const few = options.quick ? 10 : 100;
const stages = options.quick ? [100, 300] : [1_000, 10_000];
const bytes = 100_000;
const perStatement = 50;
const times = options.quick ? 20 : 100;

async function startRelay() {
  const child = fork(
    fileURLToPath(new URL("relay-to-fill.ts", import.meta.url)),
    { execArgv: process.execArgv },
  );
  const asked = <Answer>(what: string): Promise<Answer> =>
    new Promise((resolve) => {
      child.once("message", (answer) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- told by the other half of this bench
        resolve(answer as Answer);
      });
      child.send(what);
    });
  const { address, coach, token, connection, folder } =
    await asked<FullRelay>("start");
  const store = storeOn(openPool({ ...connection, max: 2 }));
  const ids: string[] = [];
  const get = async (path: string): Promise<Response> => {
    const came = await fetch(`${address}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!came.ok) throw new Error(`answered ${came.status}`);
    return came;
  };
  const page = async (after: string | null) =>
    inboxPage.parse(
      await (
        await get(`/v1/inbox${after === null ? "" : `?after=${after}`}`)
      ).json(),
    );
  return {
    /** In MB. */
    memory: async () => ((await asked<number>("memory")) / 1e6).toFixed(0),
    /** Puts more parcels there as a relay would, and round it, so that its own memory tells of listing and opening alone. */
    fillTo: async (count: number): Promise<void> => {
      while (ids.length < count) {
        const fresh = Array.from(
          { length: Math.min(perStatement, count - ids.length) },
          () => randomUUID(),
        );
        ids.push(...fresh);
        await handIn(store, coach, fresh);
      }
    },
    list: async (): Promise<void> => {
      await page(null);
    },
    open: async (n: number): Promise<void> => {
      const id = ids[(n * 7919) % ids.length] ?? "";
      await (await get(`/v1/inbox/${id}/versions/1`)).arrayBuffer();
    },
    /** Every page of the list, to its end: how many parcels stand there. */
    wholeList: async (): Promise<number> => {
      let got = await page(null);
      let found = got.parcels.length;
      while (got.next !== null) {
        got = await page(got.next);
        found += got.parcels.length;
      }
      return found;
    },
    stop: async (): Promise<void> => {
      await store.destroy();
      const gone = once(child, "exit");
      child.send("stop");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function handIn(
  store: ReturnType<typeof storeOn>,
  coach: string,
  fresh: readonly string[],
): Promise<void> {
  const now = new Date();
  return store.transaction().execute(async (transaction) => {
    await transaction
      .insertInto("parcel")
      .values(
        fresh.map((id) => ({
          id,
          owner: randomBytes(32),
          created_at: now,
          expires_at: new Date(now.getTime() + 30 * 86_400_000),
        })),
      )
      .execute();
    await transaction
      .insertInto("version")
      .values(
        fresh.map((id) => ({
          parcel_id: id,
          n: 1,
          size: bytes,
          sealed: sealedBytes(bytes).subarray(0, bytes),
          created_at: now,
        })),
      )
      .execute();
    await transaction
      .insertInto("parcel_coach")
      .values(
        fresh.map((id) => ({
          coach_id: coach,
          parcel_id: id,
          changed_at: now,
        })),
      )
      .execute();
  });
}

type Relay = Awaited<ReturnType<typeof startRelay>>;

/** The same of a relay with few parcels and of a full one, in turn, so that what else the machine does falls on both. */
async function inTurn(
  name: string,
  [small, full]: readonly [Relay, Relay],
  ask: (relay: Relay, n: number) => Promise<void>,
): Promise<void> {
  const seconds: [number[], number[]] = [[], []];
  for (let n = 0; n < times; n += 1)
    for (const [place, relay] of [small, full].entries()) {
      const at = performance.now();
      await ask(relay, n);
      seconds[place]?.push((performance.now() - at) / 1e3);
    }
  const [one, other] = [spread(seconds[0]), spread(seconds[1])];
  say(row(`${name}, ${few} there`, one));
  say(row(`${name}, all there`, other));
  say(`          ratio ${(other.median / one.median).toFixed(2)}`);
}

sayMachine();
say(
  `${bytes / 1000} kB a parcel, made by chance; ${times} single requests each, in turn; in milliseconds`,
);
say(`${"".padEnd(32)}    median     least      most   runs`);
const small = await startRelay();
const full = await startRelay();
try {
  await small.fillTo(few);
  for (const count of stages) {
    await full.fillTo(count);
    const before = await full.memory();
    await inTurn(`${count}: list`, [small, full], (relay) => relay.list());
    await inTurn(`${count}: open`, [small, full], (relay, n) => relay.open(n));
    const found = await full.wholeList();
    if (found !== count) throw new Error(`${found} parcels are listed`);
    say(
      `          memory ${before} MB before, ${await full.memory()} MB after, with all ${count} listed page by page`,
    );
  }
} finally {
  await small.stop();
  await full.stop();
}
