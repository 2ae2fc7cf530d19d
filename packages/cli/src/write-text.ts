import type { Writable } from "node:stream";
import { untilStopped } from "./until-stopped.ts";

/**
 * Writes and waits until the reader at the other end has taken it, so that nothing piles up here.
 * @throws the stream's own error (`EPIPE` when its reader has gone), or the signal's reason.
 */
export async function writeText(
  stream: Writable,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  stream.write(text, (error) => {
    if (error === null || error === undefined) resolve(undefined);
    else reject(error);
  });
  await untilStopped(promise, signal);
}
