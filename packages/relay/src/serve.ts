import type { Asset } from "@staying-power/server";
import type { FastifyInstance } from "fastify";
import { firstInvitation } from "./accounts/invitations.ts";
import type { Context } from "./context.ts";
import { openPool } from "./database/open-pool.ts";
import type { RunningDatabase } from "./database/running-database.ts";
import { health } from "./health.ts";
import { logAnswers, logEvent, logFault, type Write } from "./log.ts";
import { newMeters } from "./meters.ts";
import { relay } from "./relay.ts";
import { roomWatch } from "./room.ts";
import type { Settings } from "./settings.ts";
import { migrate } from "./store/migrate.ts";
import { relaySecret } from "./store/relay-secret.ts";
import { storeOn } from "./store/store.ts";
import { sweep } from "./sweep.ts";

/** How often what is past its time is looked for, in milliseconds. */
const sweepEvery = 10 * 60_000;
/** Connections of one process at the most. */
const mostConnections = 16;

/** What stands around a relay. */
export interface Around {
  /** Takes its log. */
  readonly write: Write;
  /** The built desk, which it hands out. */
  readonly pages: readonly Asset[];
}

/** A relay that listens. */
export interface Serving {
  /** Where people open it: as it was told, or on this machine, `http://localhost:4180`. */
  readonly origin: string;
  /** Where machines ask for its health. */
  readonly healthAddress: string;
  /** What the first coach is set up with, once; undefined where there is a coach. */
  readonly invitation: string | undefined;
  /** Ends it in order: what has begun is answered, then the connections and the database end. */
  close(): Promise<void>;
}

/**
 * Starts a relay on a database that runs.
 * @throws Error when it cannot listen, or the database is of a newer program.
 */
export async function serve(
  database: RunningDatabase,
  settings: Settings,
  { write, pages }: Around,
): Promise<Serving> {
  const now = () => new Date();
  const pool = openPool(
    { max: mostConnections, ...database.connection },
    () => {
      logEvent(write, "connection-lost");
    },
  );
  const store = storeOn(pool);
  const steps = await migrate(store);
  if (steps > 0) logEvent(write, "schema", { steps });
  const meters = newMeters({ process: true });
  const served: { by?: FastifyInstance } = {};
  const context: Context = {
    store,
    now,
    secret: await relaySecret(store),
    get origin() {
      return settings.origin ?? `http://localhost:${portOf(served.by)}`;
    },
    pages,
    ...(settings.app === undefined ? {} : { app: settings.app }),
    hasRoom: roomWatch(() => database.free()),
  };
  const server = await relay(context, {
    trustProxy: [...settings.trustProxy],
    meters,
    fault: (error, route) => {
      logFault(write, error, route);
    },
  });
  served.by = server;
  logAnswers(server, write);
  const watched = health(context, meters);
  const { host } = settings;
  await server.listen({ host, port: settings.port });
  const healthAddress = await watched.listen({
    host: "127.0.0.1",
    port: settings.healthPort,
  });
  const sweeping = sweepNowAndThen(context, write);
  return {
    origin: context.origin,
    healthAddress,
    invitation: await firstInvitation(store, now()),
    close: async () => {
      sweeping.stop();
      await closeAll([server, watched]);
      await store.destroy();
      await database.stop();
    },
  };
}

/** The port that a server listens on; 0 before it does. */
function portOf(server: FastifyInstance | undefined): number {
  const [listening] =
    server?.server.listening === true ? server.addresses() : [];
  return typeof listening === "object" ? listening.port : 0;
}

function sweepNowAndThen({ store, now }: Context, write: Write) {
  const once = async () => {
    try {
      const { ended, forgotten } = await sweep(store, now());
      if (ended + forgotten > 0) logEvent(write, "swept", { ended, forgotten });
    } catch (error) {
      logFault(write, error, "sweep");
    }
  };
  const timer = setInterval(() => void once(), sweepEvery);
  void once();
  return {
    stop: () => {
      clearInterval(timer);
    },
  };
}

async function closeAll(servers: readonly FastifyInstance[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}
