import type { Asset } from "@staying-power/server";
import type { FastifyInstance } from "fastify";
import { firstInvitation } from "./accounts/invitations.ts";
import type { Context } from "./context.ts";
import { openPool } from "./database/open-pool.ts";
import type { RunningDatabase } from "./database/running-database.ts";
import { health } from "./health.ts";
import { beginSweeping } from "./jobs/sweep-work.ts";
import { startWorker, type Worker } from "./jobs/worker.ts";
import { worksOf } from "./jobs/works-of.ts";
import { logAnswers, logEvent, logFault, type Write } from "./log.ts";
import type { Post } from "./mail/letter.ts";
import type { MailSettings } from "./mail/mail-settings.ts";
import { outboxPost } from "./mail/outbox-post.ts";
import { smtpPost } from "./mail/smtp-post.ts";
import { newMeters } from "./meters.ts";
import { relay } from "./relay.ts";
import { roomWatch } from "./room.ts";
import type { Settings } from "./settings.ts";
import { migrate } from "./store/migrate.ts";
import { relaySecret } from "./store/relay-secret.ts";
import { storeOn } from "./store/store.ts";

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
    bounds: settings.bounds,
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
  const working: { by?: Worker } = {};
  // What somebody changed may have left work behind.
  server.addHook("onResponse", async ({ method }) => {
    if (method !== "GET") working.by?.nudge();
  });
  const watched = health(context, meters);
  const { host } = settings;
  await server.listen({ host, port: settings.port });
  const healthAddress = await watched.listen({
    host: "127.0.0.1",
    port: settings.healthPort,
  });
  await beginSweeping(context);
  working.by = startWork(context, settings, write);
  return {
    origin: context.origin,
    healthAddress,
    invitation: await firstInvitation(store, now()),
    close: async () => {
      await closeAll([server, watched]);
      await working.by?.stop();
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

function startWork(context: Context, { mail }: Settings, write: Write): Worker {
  return startWorker({
    store: context.store,
    now: context.now,
    works: worksOf({
      context,
      post: postFor(mail),
      from: mail.from,
      swept: (done) => {
        if (Object.values(done).some((count) => count > 0))
          logEvent(write, "swept", { ...done });
      },
    }),
    told: ({ kind, tries }, result) => {
      if (kind !== "sweep" && kind !== "busy")
        logEvent(write, "job", { kind, tries, result });
    },
    fault: (error, where) => {
      logFault(write, error, where);
    },
  });
}

function postFor(mail: MailSettings): Post {
  return mail.to === "server"
    ? smtpPost(mail)
    : outboxPost(mail.folder, mail.from);
}

async function closeAll(servers: readonly FastifyInstance[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
}
