/**
 * What a promise brings, unless the person presses Ctrl-C first.
 * @throws the signal's reason when it is aborted before the promise settles.
 */
export async function untilStopped<Value>(
  wanted: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  const { promise, resolve, reject } = Promise.withResolvers<Value>();
  const stop = (): void => reject(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  wanted.then(resolve, reject);
  try {
    return await promise;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
