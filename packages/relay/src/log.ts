import type { FastifyInstance } from "fastify";
import { codeOf } from "./store/database-error.ts";

/** Takes one line of a log. */
export type Write = (line: string) => void;

/** One line of JSON about something that happened: never an address, a token, a name, or what was sent. */
function line(what: string, fields: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ at: new Date().toISOString(), what, ...fields })}\n`;
}

/** Writes a line for each answer: the route as a pattern, how it ended, and how long it took in milliseconds. */
export function logAnswers(server: FastifyInstance, write: Write): void {
  server.addHook("onResponse", async (request, reply) => {
    write(
      line("answer", {
        method: request.method,
        route: request.routeOptions.url ?? "none",
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      }),
    );
  });
}

/**
 * Writes a line about a fault: its kind and where in the program, without its message, since a message may repeat what
 * was sent.
 */
export function logFault(write: Write, error: unknown, route: string): void {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  write(
    line("fault", {
      route,
      kind: error instanceof Error ? error.name : typeof error,
      code: codeOf(error),
      at: stack
        .split("\n")
        .filter((frame) => /^\s+at /.test(frame))
        .slice(0, 5)
        .map((frame) =>
          frame
            .trim()
            .replaceAll(/\(?file:\/\/.*\/(packages|node_modules)\//g, "$1/"),
        ),
    }),
  );
}

/** Writes a line about the relay itself. */
export function logEvent(
  write: Write,
  what: string,
  fields: Readonly<Record<string, unknown>> = {},
): void {
  write(line(what, fields));
}
