import { type ReadonlySignal, signal } from "@preact/signals";
import { factKeys } from "@staying-power/case";
import { newStamp, stampEntry } from "./leave.ts";
import { parseRoute, type Route, routeToHash } from "./route.ts";

export interface Navigation {
  readonly route: ReadonlySignal<Route>;
  /** Goes to a screen; `instead` puts it in the place of the present one in the browser's history. */
  go(route: Route, instead?: "instead"): void;
}

/** Keeps the screen and the address in step, so that the browser's Back does what people expect. */
export function followRoute(): Navigation {
  const here = (): Route => parseRoute(location.hash, ["breakup", ...factKeys]);
  const route = signal(here());
  stampEntry();
  addEventListener("hashchange", () => {
    stampEntry();
    route.value = here();
  });
  return {
    route,
    go: (next, instead) => {
      const hash = routeToHash(next);
      if (instead === undefined) history.pushState(newStamp(), "", hash);
      else history.replaceState(newStamp(), "", hash);
      route.value = next;
    },
  };
}
