import {
  type Problem,
  type ProblemKind,
  problemStatus,
} from "@staying-power/envelope";
import type { FastifyError } from "fastify";
import {
  hasZodFastifySchemaValidationErrors,
  isResponseSerializationError,
} from "fastify-type-provider-zod";
import { isAway, isOrphaned } from "../store/database-error.ts";
import { Refusal } from "./refusal.ts";

const titles: Readonly<Record<ProblemKind, string>> = {
  "wrong-input": "What was asked is not in the form that is expected here.",
  "not-signed-in":
    "This needs a token or a proof, and the one sent is none or no more.",
  "not-allowed": "This token does not open this.",
  "not-fresh": "This needs a sign-in of the last minutes.",
  "not-found": "There is nothing here for this token.",
  "wrong-method": "This address does not take this method.",
  conflict: "Something else is there already, or came first.",
  taken: "Somebody else has this time; `free` says which are free.",
  gone: "It was here, and is deleted.",
  "too-large": "That is more than this address takes.",
  full: "As much lies here for this coach, or by this link, as may.",
  "wrong-type": "This address takes another content type.",
  "too-many": "Too many requests in a minute.",
  "kept-enough":
    "As many times of this coach as may be at once are kept for this network.",
  fault: "Something went wrong here.",
  unavailable: "This cannot be done now, and can be later.",
};

/** Seconds until a database is worth asking again. */
const untilBack = 5;

/** What goes wrong before a route is reached, by Fastify's own codes. */
const frameworkKinds: Readonly<Record<string, ProblemKind>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "wrong-type",
};

/** The answer to a request that ended with this error; it never holds what was sent. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return problem(error.kind, error.details);
  if (isResponseSerializationError(error)) return problem("fault");
  if (hasZodFastifySchemaValidationErrors(error))
    return problem("wrong-input", { at: placeIn(error) });
  if (isAway(error)) return problem("unavailable", { retryAfter: untilBack });
  if (isOrphaned(error)) return problem("conflict");
  if (!(error instanceof Error)) return problem("fault");
  const { code = "", statusCode = 500 } = error as Partial<FastifyError>;
  const kind = frameworkKinds[code];
  if (kind !== undefined) return problem(kind);
  return problem(statusCode < 500 ? "wrong-input" : "fault");
}

/** A problem of this kind, in its words. */
function problem(
  kind: ProblemKind,
  details: Pick<Problem, "at" | "retryAfter" | "free"> = {},
): Problem {
  return { kind, status: problemStatus[kind], title: titles[kind], ...details };
}

interface Invalid {
  readonly validationContext?: string | undefined;
  readonly validation: readonly { readonly instancePath: string }[];
}

/** Where the first thing is that does not fit: `body.key.salt`. */
function placeIn({ validationContext, validation }: Invalid): string {
  const path = validation[0]?.instancePath ?? "";
  return [validationContext ?? "body", ...path.split("/")]
    .filter((name) => name !== "")
    .slice(0, 8)
    .map((name) => name.replaceAll(/[^\w-]/g, "").slice(0, 40))
    .join(".");
}
