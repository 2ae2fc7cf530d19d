import Fastify, { type FastifyInstance, type FastifyReply } from "fastify";
import type { Asset } from "./asset.ts";
import { errorPage } from "./error-page.ts";
import { securityHeadersWith } from "./security-headers.ts";
import { sendAsset } from "./send-asset.ts";

/**
 * The server as a function from request to answer: it hands out the built app
 * from memory, keeps nothing, and writes no line about who asked for what.
 * @param assets the files to serve; `/` is the page.
 * @param relay the one other origin that the page may ask, or null.
 */
export function app(
  assets: readonly Asset[],
  relay: string | null = null,
): FastifyInstance {
  const headers = securityHeadersWith(relay);
  const assetByPath = new Map(assets.map((asset) => [asset.path, asset]));
  const server = Fastify({
    logger: false,
    bodyLimit: 1024,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    frameworkErrors: (_error, _request, reply) => {
      void sendError(reply.headers(headers), 400);
    },
  });

  server.addHook("onRequest", async (_request, reply) => {
    reply.headers(headers);
  });
  server.route({
    method: ["GET", "HEAD"],
    url: "/*",
    handler: (request, reply) => {
      const [path = "/"] = request.url.split("?");
      const asset = assetByPath.get(path === "/index.html" ? "/" : path);
      return asset === undefined
        ? sendError(reply, 404)
        : sendAsset(request, reply, asset);
    },
  });
  server.setNotFoundHandler((_request, reply) =>
    sendError(reply.header("allow", "GET, HEAD"), 405),
  );
  server.setErrorHandler((error, _request, reply) =>
    sendError(reply, isClientError(error) ? 400 : 500),
  );
  return server;
}

function sendError(reply: FastifyReply, status: number): FastifyReply {
  return reply
    .code(status)
    .headers({
      "cache-control": "no-store",
      "content-type": "text/html; charset=utf-8",
    })
    .send(errorPage(status));
}

function isClientError(error: unknown): boolean {
  return (
    error instanceof Error &&
    "statusCode" in error &&
    typeof error.statusCode === "number" &&
    error.statusCode < 500
  );
}
