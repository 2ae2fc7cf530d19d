let refused = false;

/**
 * Starts a worker of the app.
 * @param make starts the browser's own.
 * @throws what the browser says where it knows or allows none.
 */
export function ownWorker(make: () => Worker): Worker {
  refused = true;
  const worker = make();
  refused = false;
  return worker;
}

/** Whether the browser would not start the worker that was asked for last. */
export function areWorkersRefused(): boolean {
  return refused;
}
