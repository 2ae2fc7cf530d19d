import type { FastifyInstance } from "fastify";
import {
  collectDefaultMetrics,
  Counter,
  Histogram,
  Registry,
} from "prom-client";

/** What a relay counts of itself: routes by the pattern of their address, never by what stands in one. */
export interface Meters {
  readonly registry: Registry;
  readonly requests: Counter<"route" | "method" | "status">;
  readonly seconds: Histogram<"route" | "method">;
}

/** Counters that start at nothing; `process` adds those of the process, which there can be once. */
export function newMeters(options: { readonly process: boolean }): Meters {
  const registry = new Registry();
  if (options.process) collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: "relay_requests_total",
      help: "Requests answered.",
      labelNames: ["route", "method", "status"],
      registers: [registry],
    }),
    seconds: new Histogram({
      name: "relay_request_seconds",
      help: "How long answers took.",
      labelNames: ["route", "method"],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers: [registry],
    }),
  };
}

/** Counts each answer of a server. */
export function countRequests(server: FastifyInstance, meters: Meters): void {
  server.addHook("onResponse", async (request, reply) => {
    const route = request.routeOptions.url ?? "none";
    const { method } = request;
    meters.requests.inc({ route, method, status: String(reply.statusCode) });
    meters.seconds.observe({ route, method }, reply.elapsedTime / 1000);
  });
}
