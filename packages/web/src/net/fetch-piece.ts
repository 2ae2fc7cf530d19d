/** What is asked for, and how it must be. */
interface WantedPiece {
  readonly path: string;
  /** As it is served. */
  readonly bytes: number;
  /** Of what is in it, in hexadecimal. */
  readonly sha256: string;
}

/** Why nothing came: it was stopped, the line broke, the server has no such file, or it is not what it should be. */
export type PieceFault = "stopped" | "broken" | "missing" | "wrong";

export type FetchedPiece =
  | { readonly ok: true; readonly packed: Blob }
  | { readonly ok: false; readonly why: PieceFault };

/** What goes on while a piece is fetched. */
export interface PieceWatching {
  readonly signal: AbortSignal;
  /** @param bytes how much of it is here by now. */
  readonly onBytes: (bytes: number) => void;
}

/** What is far longer than it should be is not read to its end; another release may have packed it a little differently. */
const mostTimes = 2;

/** A line that brings nothing for so long is broken. */
const patienceMs = 30_000;

/**
 * Fetches a piece that is packed by gzip, and looks at what is in it. The browser is told not to keep it: whoever
 * asked does, once.
 */
export async function fetchPiece(
  { path, bytes, sha256 }: WantedPiece,
  { signal, onBytes }: PieceWatching,
): Promise<FetchedPiece> {
  const giveUp = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waitOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => giveUp.abort(), patienceMs);
  };
  const stop = (): void => giveUp.abort();
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    waitOn();
    const answer = await fetch(path, {
      cache: "no-store",
      credentials: "omit",
      signal: giveUp.signal,
    });
    if (!answer.ok) return { ok: false, why: "missing" };
    const came: Uint8Array<ArrayBuffer>[] = [];
    let count = 0;
    const reader = answer.body?.getReader();
    for (;;) {
      const part = await reader?.read();
      if (part === undefined || part.done) break;
      waitOn();
      came.push(part.value);
      count += part.value.length;
      if (count > mostTimes * bytes) return { ok: false, why: "wrong" };
      onBytes(Math.min(count, bytes));
    }
    const packed = new Blob(came);
    const digest = await digestWithin(packed);
    if (digest === sha256) return { ok: true, packed };
    // What ends too soon, and cannot be unpacked, was cut off.
    const isCut = digest === null && count < bytes;
    return { ok: false, why: isCut ? "broken" : "wrong" };
  } catch {
    return { ok: false, why: signal.aborted ? "stopped" : "broken" };
  } finally {
    clearTimeout(timer);
    giveUp.abort();
    signal.removeEventListener("abort", stop);
  }
}

/** The digest of what is packed; null where it cannot be unpacked. */
async function digestWithin(packed: Blob): Promise<string | null> {
  try {
    const plain = packed.stream().pipeThrough(new DecompressionStream("gzip"));
    const digest = await crypto.subtle.digest(
      "SHA-256",
      await new Response(plain).arrayBuffer(),
    );
    return Array.from(new Uint8Array(digest), (byte) =>
      byte.toString(16).padStart(2, "0"),
    ).join("");
  } catch {
    return null;
  }
}
