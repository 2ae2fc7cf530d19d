import { askedWorker } from "./asked-worker.ts";
import type { Forecast } from "./forecast-asked.ts";
import { type Keys, keyWorkNames } from "./keys.ts";

/** The work with keys, in a thread of its own. */
export function keysInWorker(): Keys {
  const ask = askedWorker(
    () =>
      new Worker(new URL("./keys-worker.ts", import.meta.url), {
        type: "module",
      }),
  );
  const entries = keyWorkNames.map((name) => [
    name,
    (told: unknown) => ask({ name, told }),
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name is answered by the work of the same name
  return Object.fromEntries(entries) as Keys;
}

/** The forecast, in a thread of its own. */
export function forecastInWorker(): Forecast {
  const ask = askedWorker(
    () =>
      new Worker(new URL("./forecast-worker.ts", import.meta.url), {
        type: "module",
      }),
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the worker answers by a reading
  return ((asked) => ask(asked)) as Forecast;
}
