import { locale } from "@staying-power/words";
import { render } from "preact";
import { ownRelay } from "../net/relay-client.ts";
import { openDesk } from "../visit/desk.ts";
import { deviceName } from "../visit/device-name.ts";
import { lockWhenIdle } from "../visit/idle.ts";
import { browserPasskeys } from "../visit/passkeys.ts";
import { followPlace } from "../visit/place.ts";
import { browserZone } from "../visit/zone.ts";
import { forecastInWorker, keysInWorker } from "../worker/start-workers.ts";
import { DeskApp } from "./desk-app.tsx";

locale.writeDatesAs(navigator.language);
const desk = openDesk({
  relay: ownRelay(),
  keys: keysInWorker(),
  forecast: forecastInWorker(),
  passkeys: browserPasskeys,
  now: () => new Date(),
  zone: browserZone(),
  device: deviceName(navigator.userAgent),
  origin: location.origin,
  reloaded: performance
    .getEntriesByType("navigation")
    .some(
      (entry) =>
        entry instanceof PerformanceNavigationTiming && entry.type === "reload",
    ),
});
followPlace();
lockWhenIdle(desk);
const page = document.querySelector("#page");
if (page !== null) {
  page.replaceChildren();
  render(<DeskApp desk={desk} />, page);
}
