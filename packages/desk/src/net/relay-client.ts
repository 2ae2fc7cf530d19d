import { problem, type ProblemKind } from "@staying-power/envelope";

/** Why a request came to nothing. */
export type RelayProblem = ProblemKind | "offline" | "slow" | "unreadable";

/** What came of a request. */
export type Answered<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: RelayProblem };

/** What is asked, apart from where. */
interface Asked {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly token?: string | undefined;
  readonly json?: unknown;
  /** Instead of JSON: bytes that are sealed. */
  readonly sealed?: Uint8Array;
}

/** Asks the relay that this page came from. */
export interface Relay {
  /** For JSON, read by its schema. */
  json<T>(path: string, schema: Schema<T>, asked?: Asked): Promise<Answered<T>>;
  /** For bytes. */
  bytes(path: string, asked?: Asked): Promise<Answered<Uint8Array>>;
  /** For nothing but that it was done. */
  done(path: string, asked?: Asked): Promise<Answered<null>>;
}

/** What an answer has to look like. */
interface Schema<T> {
  safeParse(
    input: unknown,
  ): { success: true; data: T } | { success: false; error: unknown };
}

/** A relay that has not said all within so long is not waited for. */
const patienceMs = 30_000;

/**
 * @param ask the browser's own `fetch`, or another one in a test.
 */
export function relayAt(ask: typeof fetch): Relay {
  const send = async (
    path: string,
    asked: Asked,
    signal: AbortSignal,
  ): Promise<Answered<Response>> => {
    try {
      const response = await ask(path, { ...requestOf(asked), signal });
      return response.ok
        ? { ok: true, value: response }
        : { ok: false, error: await problemIn(response) };
    } catch {
      return { ok: false, error: "offline" };
    }
  };
  const read = <T>(
    path: string,
    asked: Asked | undefined,
    from: (response: Response) => Promise<T>,
  ): Promise<Answered<T>> =>
    withPatience(async (signal) => {
      const sent = await send(path, asked ?? {}, signal);
      if (!sent.ok) return sent;
      try {
        return { ok: true, value: await from(sent.value) };
      } catch {
        return { ok: false, error: "unreadable" };
      }
    });
  return {
    json: async (path, schema, asked) => {
      const got = await read(path, asked, (response) => response.json());
      if (!got.ok) return got;
      const parsed = schema.safeParse(got.value);
      return parsed.success
        ? { ok: true, value: parsed.data }
        : { ok: false, error: "unreadable" };
    },
    bytes: (path, asked) =>
      read(
        path,
        asked,
        async (response) => new Uint8Array(await response.arrayBuffer()),
      ),
    done: (path, asked) => read(path, asked, () => Promise.resolve(null)),
  };
}

/** The relay that this page came from. */
export function ownRelay(): Relay {
  return relayAt((path, init) => fetch(path, init));
}

/** Gives up after a while, from the first byte that is sent to the last that comes. */
async function withPatience<T>(
  ask: (signal: AbortSignal) => Promise<Answered<T>>,
): Promise<Answered<T>> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patienceMs);
  try {
    const answered = await ask(giveUp.signal);
    return !answered.ok && giveUp.signal.aborted
      ? { ok: false, error: "slow" }
      : answered;
  } finally {
    clearTimeout(timer);
  }
}

function requestOf({ method = "GET", token, json, sealed }: Asked) {
  const body =
    sealed !== undefined
      ? new Blob([sealed.slice()])
      : json === undefined
        ? undefined
        : JSON.stringify(json);
  const type =
    sealed !== undefined
      ? "application/octet-stream"
      : json === undefined
        ? undefined
        : "application/json";
  return {
    method,
    credentials: "omit",
    cache: "no-store",
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(type === undefined ? {} : { "content-type": type }),
    },
    ...(body === undefined ? {} : { body }),
  } as const satisfies RequestInit;
}

/** The kind of the problem that an answer tells of. */
async function problemIn(response: Response): Promise<RelayProblem> {
  try {
    const told = problem.safeParse(await response.json());
    return told.success ? told.data.kind : "unreadable";
  } catch {
    return "unreadable";
  }
}
