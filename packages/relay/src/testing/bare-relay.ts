import { randomBytes } from "node:crypto";
import type { FastifyInstance } from "fastify";
import type { Pool } from "pg";
import type { Context } from "../context.ts";
import { type Bounds, usualBounds } from "../policy/bounds.ts";
import type { Allowance } from "../policy/who.ts";
import { relay } from "../relay.ts";
import { migrate } from "../store/migrate.ts";
import { storeOn } from "../store/store.ts";

/** A relay on a database with its schema in it, as every test begins with one. */
export interface BareRelay {
  readonly server: FastifyInstance;
  readonly context: Context;
  /** What went wrong inside, with its route. */
  readonly faults: readonly {
    readonly error: unknown;
    readonly route: string;
  }[];
  /** Moves its clock on. */
  pass(milliseconds: number): void;
  /** Ends it and its connections. */
  close(): Promise<void>;
}

interface BareOptions {
  /** What it works with, where that is not what any test does with. */
  readonly context?: Partial<Omit<Context, "store" | "now">>;
  /** How much may be asked of it in a minute; by default more than any test does. */
  readonly most?: Allowance;
  /** The moment before any is passed; by default the machine's own. */
  readonly clock?: () => number;
}

const plenty: Allowance = {
  read: 1e9,
  write: 1e9,
  "write-by-link": 1e9,
  "sign-in": 1e9,
};

/** As usual, but for times that are kept: a test asks for many from one network. */
export const testBounds: Bounds = { ...usualBounds, heldByNetwork: 1e9 };

/**
 * Brings the schema up, and starts a relay in this process. It listens nowhere yet.
 *
 * @param pool - its connections, which end with it.
 */
export async function bareRelay(
  pool: Pool,
  { context: over = {}, most = plenty, clock = Date.now }: BareOptions = {},
): Promise<BareRelay> {
  const store = storeOn(pool);
  await migrate(store);
  let ahead = 0;
  const faults: { error: unknown; route: string }[] = [];
  const context: Context = Object.defineProperties(
    {
      store,
      now: () => new Date(clock() + ahead),
      secret: randomBytes(32),
      origin: "http://localhost:4180",
      bounds: testBounds,
      hasRoom: () => Promise.resolve(true),
    },
    // What is known only later stays something that is asked for.
    Object.getOwnPropertyDescriptors(over),
  );
  const server = await relay(context, {
    allowance: most,
    fault: (error, route) => {
      faults.push({ error, route });
    },
  });
  return {
    server,
    context,
    faults,
    pass: (milliseconds) => {
      ahead += milliseconds;
    },
    close: async () => {
      await server.close();
      await store.destroy();
    },
  };
}
