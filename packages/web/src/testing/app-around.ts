import type { App } from "../ui/shell/app-context.ts";
import { navigation } from "../ui/shell/navigation.ts";
import { type Ground, newVisit } from "./visit.ts";

/** What parts find around them: a visit that has begun, without a forecast, and a place to be at. */
export async function appAround(ground: Ground = {}): Promise<App> {
  const visit = newVisit(ground);
  await visit.start();
  return {
    session: visit,
    navigation: navigation({
      placeAt: (hash) => ({ room: "", hash }),
      placeToShow: (wanted) => wanted,
    }),
  };
}
