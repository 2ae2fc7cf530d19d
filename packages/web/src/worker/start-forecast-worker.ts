import type { ForecastAnswer } from "./forecast-messages.ts";
import type { ForecastListener, ForecastWorker } from "./forecaster.ts";

/** Starts the browser's own worker with the forecast in it. */
export function startForecastWorker(
  listener: ForecastListener,
): ForecastWorker {
  const worker = new Worker(new URL("./forecast-worker.ts", import.meta.url), {
    type: "module",
  });
  worker.addEventListener("message", (event: MessageEvent<ForecastAnswer>) => {
    listener.answered(event.data);
  });
  worker.addEventListener("error", () => listener.broke());
  worker.addEventListener("messageerror", () => listener.broke());
  return {
    post: (request) => worker.postMessage(request),
    end: () => worker.terminate(),
  };
}
