import type { ForecastListener, ForecastWorker } from "./forecaster.ts";
import { heardWorker } from "./heard-worker.ts";
import { ownWorker } from "./own-worker.ts";

/** Starts the browser's own worker with the forecast in it. */
export function startForecastWorker(
  listener: ForecastListener,
): ForecastWorker {
  const worker = ownWorker(
    () =>
      new Worker(new URL("./forecast-worker.ts", import.meta.url), {
        type: "module",
      }),
  );
  return heardWorker(worker, listener);
}
