import { limits } from "@staying-power/envelope";
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import {
  serializerCompiler,
  validatorCompiler,
} from "fastify-type-provider-zod";
import type { Context } from "./context.ts";
import { countRequests, type Meters } from "./meters.ts";
import { describeItself } from "./openapi.ts";
import { proven, tokenIn } from "./policy/caller.ts";
import { digestOf, nameOf } from "./policy/digest.ts";
import {
  anyPageHeaders,
  preflightHeaders,
  strictHeaders,
} from "./policy/headers.ts";
import { type Counted, countHits, networkOf } from "./policy/hits.ts";
import { problemOf } from "./policy/problem-answer.ts";
import { Refusal } from "./policy/refusal.ts";
import {
  type Allowance,
  type Caller,
  type Cost,
  fromAnyPage,
  usualAllowance,
  type Who,
} from "./policy/who.ts";
import type { TypedServer } from "./routes/route.ts";
import { handOutPages } from "./pages.ts";
import { routes } from "./routes/routes.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    readonly who?: Who;
    readonly cost?: Cost;
    /** What its body is, where it has one; JSON unless it says otherwise. */
    readonly takes?: "sealed";
    /** A file of the desk, which anyone may have. */
    readonly page?: true;
  }
  interface FastifyRequest {
    caller: Caller;
  }
}

/** How a relay runs, apart from what it works with. */
export interface Running {
  readonly allowance?: Allowance;
  /** The proxies whose word on an address counts, as Fastify has them. */
  readonly trustProxy?: string[];
  readonly meters?: Meters;
  /** Told of each fault: what it was and where in the program, never what was sent. */
  readonly fault?: (error: unknown, route: string) => void;
}

/** What is served needs no more of a connection than this. In milliseconds. */
const patience = { request: 30_000, idle: 10_000 } as const;

/**
 * The relay as a function from request to answer. It holds no state of its own: many of them on one database are as
 * good as one.
 */
export async function relay(
  context: Context,
  running: Running = {},
): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    bodyLimit: limits.jsonBytes,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.idle,
    exposeHeadRoutes: false,
    return503OnClosing: true,
    trustProxy: running.trustProxy ?? false,
    routerOptions: { maxParamLength: 100 },
    frameworkErrors: (error, _request, reply) => {
      void sendProblem(reply, error);
    },
  });
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.addContentTypeParser(
    "application/octet-stream",
    { parseAs: "buffer" },
    (_request, body, done) => {
      done(null, body);
    },
  );
  admit(server, context, running);
  answerProblems(server, running);
  if (running.meters !== undefined) countRequests(server, running.meters);
  await describeItself(server);
  const typed: TypedServer = server.withTypeProvider();
  for (const route of routes) route(typed, context);
  handOutPages(server, context.pages ?? []);
  return server;
}

/** The policies, in one place and before anything of a request is read: headers, room, hits, who asks. */
function admit(
  server: FastifyInstance,
  context: Context,
  { allowance = usualAllowance }: Running,
): void {
  server.decorateRequest("caller");
  server.addHook("onRequest", async (request, reply) => {
    const {
      who = "anyone",
      cost = "read",
      takes,
      page = false,
    } = request.routeOptions.config;
    if (page) return;
    reply.headers(strictHeaders);
    if (fromAnyPage(who)) reply.headers(anyPageHeaders);
    const { authorization } = request.headers;
    const token = tokenIn(authorization);
    const asked = { who, cost, token, address: request.ip };
    await countHits(context, counted(context.secret, asked, allowance));
    if (takes === "sealed" && !isBytes(request))
      throw new Refusal("wrong-type");
    if (cost === "write" && !(await context.hasRoom()))
      throw new Refusal("unavailable", { retryAfter: 60 });
    request.caller = await proven(context, who, {
      authorization,
      named: namedIn(request),
    });
  });
  server.options("/v1/*", { schema: { hide: true } }, (_request, reply) =>
    reply.code(204).headers(preflightHeaders).send(),
  );
}

/** What a request counts to: its network, its token, and of a link, which many have, this network's share. */
function counted(
  secret: Buffer,
  {
    who,
    cost,
    token,
    address,
  }: {
    readonly who: Who;
    readonly cost: Cost;
    readonly token: string | undefined;
    readonly address: string;
  },
  allowance: Allowance,
): readonly Counted[] {
  const one = (kind: keyof Allowance, ...parts: readonly Buffer[]) => ({
    key: nameOf(secret, kind, Buffer.concat(parts).toString("hex")),
    most: allowance[kind],
  });
  const network = networkOf(secret, address);
  const all = [one(cost, network)];
  if (token === undefined) return all;
  if (who !== "door") return [...all, one(cost, digestOf(token))];
  return cost === "write"
    ? [...all, one("write-by-link", network, digestOf(token))]
    : all;
}

function isBytes({ headers }: FastifyRequest): boolean {
  return headers["content-type"]?.trim() === "application/octet-stream";
}

function namedIn({ params }: FastifyRequest): unknown {
  return typeof params === "object" && params !== null && "id" in params
    ? params.id
    : undefined;
}

function answerProblems(server: FastifyInstance, { fault }: Running): void {
  server.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, new Refusal("not-found")),
  );
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const answer = problemOf(error);
    if (answer.kind === "fault")
      fault?.(error, request.routeOptions.url ?? "none");
    return sendProblem(reply, error);
  });
}

function sendProblem(reply: FastifyReply, error: unknown): FastifyReply {
  const answer = problemOf(error);
  if (answer.retryAfter !== undefined)
    reply.header("retry-after", answer.retryAfter);
  if (answer.kind === "not-signed-in")
    reply.header("www-authenticate", "Bearer");
  return reply
    .code(answer.status)
    .headers(strictHeaders)
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send(answer);
}
