import { randomBytes } from "node:crypto";
import type { FastifyInstance, InjectOptions } from "fastify";
import type { Pool } from "pg";
import { afterAll } from "vitest";
import type { Context } from "../context.ts";
import { openPool } from "../database/open-pool.ts";
import { migrate } from "../store/migrate.ts";
import { type Store, storeOn } from "../store/store.ts";
import { bareRelay } from "./bare-relay.ts";
import { type KindOfDatabase, withDatabase } from "./with-database.ts";

/** What a relay answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  /** Its JSON, unread; an empty object where there is none. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** What is asked of it. */
export interface Asked {
  readonly token?: string | undefined;
  readonly body?: object | undefined;
  /** From which address. */
  readonly from?: string;
}

/** A relay on a database of its own, with a clock that a test sets. */
export interface RelayAtWork {
  readonly server: FastifyInstance;
  readonly store: Store;
  readonly context: Context;
  /** Every answer so far, with its headers. */
  readonly answers: readonly string[];
  /** Lets so many minutes pass. */
  wait(minutes: number): void;
  ask(
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    url: string,
    asked?: Asked,
  ): Promise<Answer>;
  /** @throws AggregateError of what was a fault of the program. */
  stop(): Promise<void>;
}

/** Where the desk of a relay in tests is opened. */
export const deskOrigin = "https://desk.example";

/** A relay for all tests of a file, which ends with them. */
export async function relayForFile(): Promise<RelayAtWork> {
  const relays = await relaysAtWork();
  const started = await relays.start();
  afterAll(async () => {
    await started.stop();
    await relays.stop();
  });
  return started;
}

/**
 * A relay for the tests of one `describe`, on a database of a kind.
 * @param use is handed it.
 * @returns what ends it, as a hook of Vitest takes it.
 */
export async function relayOnKind(
  kind: KindOfDatabase,
  use: (relay: RelayAtWork) => void,
): Promise<() => Promise<void>> {
  const relays = await relaysAtWork(kind);
  const started = await relays.start();
  use(started);
  return async () => {
    await started.stop();
    await relays.stop();
  };
}

/** Databases with the schema in them, for the tests of one file. */
export interface RelaysAtWork {
  start(options?: { readonly most?: number }): Promise<RelayAtWork>;
  stop(): Promise<void>;
}

/** Starts a database server; each relay that is then started has tables of its own. */
export async function relaysAtWork(
  kind: KindOfDatabase = "embedded",
): Promise<RelaysAtWork> {
  const databases = await withDatabase(kind, async (connection) => {
    const pool = openPool(connection);
    const store = storeOn(pool);
    await migrate(store);
    await store
      .insertInto("relay")
      .values({ secret: randomBytes(32) })
      .execute();
    await store.destroy();
  });
  return {
    start: async ({ most = 1e6 } = {}) =>
      startRelay(openPool({ ...(await databases.fresh()), max: 10 }), most),
    stop: () => databases.stop(),
  };
}

async function startRelay(pool: Pool, most: number): Promise<RelayAtWork> {
  const start = Date.parse("2026-11-30T09:00:00.000Z");
  const answers: string[] = [];
  const bare = await bareRelay(pool, {
    context: { origin: deskOrigin },
    most: {
      read: most,
      write: most,
      "write-by-link": most,
      "sign-in": most,
    },
    clock: () => start,
  });
  const { server, context, faults } = bare;
  return {
    server,
    store: context.store,
    context,
    answers,
    wait: (minutes) => bare.pass(minutes * 60_000),
    ask: async (method, url, { token, body, from } = {}) => {
      const asked: InjectOptions = {
        method,
        url,
        headers:
          token === undefined ? {} : { authorization: `Bearer ${token}` },
        ...(body === undefined ? {} : { payload: body }),
        ...(from === undefined ? {} : { remoteAddress: from }),
      };
      const { statusCode, headers, body: text } = await server.inject(asked);
      answers.push(JSON.stringify(headers) + text);
      return { status: statusCode, headers, text, body: objectIn(text) };
    },
    stop: async () => {
      await bare.close();
      if (faults.length > 0)
        throw new AggregateError(faults.map(({ error }) => error));
    },
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  const value: unknown = text === "" ? {} : JSON.parse(text);
  if (typeof value !== "object" || value === null)
    throw new Error("The answer is no object.");
  return { ...value };
}
