import { type Asset, securityHeaders, sendAsset } from "@staying-power/server";
import type { FastifyInstance } from "fastify";

/**
 * Hands out the built desk: files from memory, by the headers of a page that runs and loads nothing but what comes from
 * here. It asks nobody who they are and no database, so that the page says in words when the rest is away.
 */
export function handOutPages(
  server: FastifyInstance,
  pages: readonly Asset[],
): void {
  for (const page of pages)
    server.route({
      method: ["GET", "HEAD"],
      url: page.path,
      config: { page: true },
      schema: { hide: true },
      handler: (request, reply) =>
        sendAsset(request, reply.headers(securityHeaders), page),
    });
}
