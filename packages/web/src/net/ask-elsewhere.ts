/** One request to a server that is not the one the app came from. */
export interface AskedElsewhere {
  readonly origin: string;
  /** From / on. */
  readonly path: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The right to ask this. */
  readonly token: string;
  readonly body?: Uint8Array<ArrayBuffer> | string;
  /** More than this is not read, in bytes. */
  readonly most: number;
}

/** What came of it: an answer of any kind, or why there is none. */
export type CameBack =
  | {
      readonly ok: true;
      readonly status: number;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | {
      readonly ok: false;
      /** `blocked`: this copy of the app may ask nobody but its own server. */
      readonly why: "offline" | "away" | "blocked" | "too-long";
    };

/** A server that says nothing for so long is away. */
const patienceMs = 30_000;
/** A breach of the policy is told a moment after the request failed. */
const toldWithinMs = 50;

/** Asks once: no cookie, no referrer, no way round by another address, and no longer than half a minute. */
export async function askElsewhere({
  origin,
  path,
  method,
  token,
  body,
  most,
}: AskedElsewhere): Promise<CameBack> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patienceMs);
  const breach = watchBreach(origin);
  // A line that was cut later may have carried it: only what began without one surely went nowhere.
  const beganOffline = isOffline();
  try {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": typeOf(body) }),
      },
      ...(body === undefined ? {} : { body }),
      cache: "no-store",
      credentials: "omit",
      mode: "cors",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: giveUp.signal,
    });
    const bytes = await bytesUpTo(most, answer);
    return bytes === null
      ? { ok: false, why: "too-long" }
      : { ok: true, status: answer.status, bytes };
  } catch {
    if (!giveUp.signal.aborted && (await breach.told()))
      return { ok: false, why: "blocked" };
    return { ok: false, why: beganOffline && isOffline() ? "offline" : "away" };
  } finally {
    clearTimeout(timer);
    breach.stop();
    giveUp.abort();
  }
}

function typeOf(body: Uint8Array | string): string {
  return typeof body === "string"
    ? "application/json"
    : "application/octet-stream";
}

/** All that came, or null where it is more than that. */
async function bytesUpTo(
  most: number,
  answer: Response,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const came: Uint8Array<ArrayBuffer>[] = [];
  let count = 0;
  const reader = answer.body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) break;
    came.push(part.value);
    count += part.value.length;
    if (count > most) return null;
  }
  return new Uint8Array(await new Blob(came).arrayBuffer());
}

function isOffline(): boolean {
  return "onLine" in navigator && !navigator.onLine;
}

/** Notes whether the security policy of this page forbids the request, which the request itself does not say. */
function watchBreach(origin: string) {
  let isTold = false;
  let hear: () => void = () => {};
  const note = (event: SecurityPolicyViolationEvent): void => {
    if (!event.blockedURI.startsWith(origin)) return;
    isTold = true;
    hear();
  };
  const page = globalThis.document;
  page.addEventListener("securitypolicyviolation", note);
  return {
    told: async (): Promise<boolean> => {
      if (!isTold)
        await new Promise<void>((resolve) => {
          hear = resolve;
          setTimeout(resolve, toldWithinMs);
        });
      return isTold;
    },
    stop: () => page.removeEventListener("securitypolicyviolation", note),
  };
}
