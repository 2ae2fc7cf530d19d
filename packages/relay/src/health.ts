import Fastify, { type FastifyInstance } from "fastify";
import { sql } from "kysely";
import type { Context } from "./context.ts";
import type { Meters } from "./meters.ts";
import { strictHeaders } from "./policy/headers.ts";

/**
 * What a machine that watches the relay may ask, on a port of its own that nobody else needs to reach: whether it
 * lives, whether it can work, and its counters.
 */
export function health(context: Context, meters: Meters): FastifyInstance {
  const server = Fastify({ logger: false, forceCloseConnections: true });
  server.addHook("onRequest", async (_request, reply) => {
    reply.headers(strictHeaders);
  });
  server.get("/live", () => ({ live: true }));
  server.get("/ready", async (_request, reply) => {
    const [database, room] = await Promise.all([
      answers(context),
      context.hasRoom().catch(() => false),
    ]);
    return reply
      .code(database && room ? 200 : 503)
      .send({ database, room, ready: database && room });
  });
  server.get("/metrics", async (_request, reply) =>
    reply
      .type(meters.registry.contentType)
      .send(await meters.registry.metrics()),
  );
  return server;
}

async function answers({ store }: Context): Promise<boolean> {
  try {
    await sql`select 1`.execute(store);
    return true;
  } catch {
    return false;
  }
}
