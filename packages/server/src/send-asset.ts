import type { FastifyReply, FastifyRequest } from "fastify";
import type { Asset } from "./asset.ts";
import { chooseEncoding } from "./choose-encoding.ts";

const oneYearInSeconds = 365 * 24 * 60 * 60;

/** Answers with a file in the best form that the browser reads, or with the word that it has it already. */
export function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  asset: Asset,
): FastifyReply {
  const encoding = chooseEncoding(acceptEncoding(request), asset.bodies);
  const body = asset.bodies[encoding] ?? asset.bodies.identity;
  const entityTag = `"${asset.digest}-${encoding}"`;
  reply.headers({
    "cache-control": asset.immutable
      ? `public, max-age=${oneYearInSeconds}, immutable`
      : "no-cache",
    etag: entityTag,
    vary: "accept-encoding",
    ...(asset.policy === undefined
      ? {}
      : { "content-security-policy": asset.policy }),
  });
  if (matches(request.headers["if-none-match"], entityTag))
    return reply.code(304).send();
  reply.headers({
    "content-type": asset.contentType,
    "content-length": body.length,
  });
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  return reply.send(request.method === "HEAD" ? "" : body);
}

function acceptEncoding(request: FastifyRequest): string | undefined {
  const header = request.headers["accept-encoding"];
  return Array.isArray(header) ? header.join(",") : header;
}

/** Weak comparison of If-None-Match, as RFC 9110 section 13.1.2 asks. */
function matches(header: string | undefined, entityTag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(",")
    .map((tag) => tag.trim().replace(/^W\//, ""))
    .some((tag) => tag === "*" || tag === entityTag);
}
