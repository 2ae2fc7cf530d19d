import * as z from "zod/mini";
import { moment } from "./tokens.ts";

/** Why a relay did not do what it was asked, each with its status. */
export const problemStatus = {
  "wrong-input": 400,
  "not-signed-in": 401,
  "not-allowed": 403,
  "not-fresh": 403,
  "not-found": 404,
  "wrong-method": 405,
  conflict: 409,
  taken: 409,
  gone: 410,
  "too-large": 413,
  "wrong-type": 415,
  "too-many": 429,
  "kept-enough": 429,
  fault: 500,
  unavailable: 503,
  full: 507,
} as const;

export type ProblemKind = keyof typeof problemStatus;

const kinds = [
  "wrong-input",
  "not-signed-in",
  "not-allowed",
  "not-fresh",
  "not-found",
  "wrong-method",
  "conflict",
  "taken",
  "gone",
  "too-large",
  "wrong-type",
  "too-many",
  "kept-enough",
  "fault",
  "unavailable",
  "full",
] as const satisfies readonly ProblemKind[];

/**
 * What stands in an answer that is none, as `application/problem+json`. It never says what was found, only where.
 * Source: RFC 9457.
 */
export const problem = z.object({
  kind: z.enum(kinds),
  status: z.int(),
  /** One sentence for whoever runs or writes a program; people read words of the program's own. */
  title: z.string(),
  /** Where in what was asked: `body.days`. */
  at: z.optional(z.string()),
  /** Seconds until it is worth asking again. */
  retryAfter: z.optional(z.int().check(z.positive())),
  /** Of a time that somebody else has: starts that are free instead. */
  free: z.optional(z.array(moment)),
});

export type Problem = z.infer<typeof problem>;
