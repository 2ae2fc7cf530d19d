import { effect } from "@preact/signals";
import { render } from "preact";
import { clock } from "../visit/clock.ts";
import { localDate } from "../visit/local-date.ts";
import { session } from "../visit/session.ts";
import { indexedDbStorage } from "../storage/indexed-db-storage.ts";
import { afterPaint } from "./after-paint.ts";
import { AppScreen, fetchRooms } from "./app.tsx";
import { AppContext } from "../ui/shell/app-context.ts";
import { placeAt, placeToShow } from "./guard.ts";
import { navigation } from "../ui/shell/navigation.ts";
import { rooms } from "./rooms.ts";
import { leaveAgain } from "../ui/shell/leave.ts";
import { leaveByKeyboard } from "../ui/shell/leave-by-keyboard.ts";
import { lockByItself } from "./lock-by-itself.ts";
import { plainLook, wearLook } from "../ui/shell/look.ts";
import { keepForOffline } from "../ui/shell/offline.ts";
import { forecaster } from "../worker/forecaster.ts";
import { startForecastWorker } from "../worker/start-forecast-worker.ts";
import { startVaultWorker } from "../worker/start-vault-worker.ts";
import { vaultClient } from "../worker/vault-client.ts";
import { atRest } from "./at-rest.ts";
import { slices } from "./slices.ts";

// Back, after leaving in a hurry, shows nothing of what was open.
const left = leaveAgain();
const visit = session({
  storage: indexedDbStorage("notes"),
  forecaster: forecaster(startForecastWorker),
  vault: vaultClient(startVaultWorker),
  clock: clock({
    now: Date.now,
    dayAt: (moment) => localDate(new Date(moment)),
    wait: (ms, done) => setTimeout(done, ms),
    onWake: (look) => {
      document.addEventListener("visibilitychange", look);
      for (const sign of ["pageshow", "focus"]) addEventListener(sign, look);
    },
  }),
  slices,
  atRest: atRest(),
});
const page = document.getElementById("page");

if (!left) {
  if (page === null) throw new TypeError("the page has no place for the app");
  leaveByKeyboard();
  lockByItself(visit);
  wearLook(plainLook.value);
  effect(() => {
    const settled =
      visit.life.value.kind === "ready" || visit.life.value.kind === "locked";
    if (visit.settings.value.discreet) wearLook(true);
    else if (settled && visit.trouble.value === null) wearLook(false);
  });
  page.replaceChildren();
  render(
    <AppContext.Provider
      value={{
        session: visit,
        navigation: navigation({
          placeAt: (hash) => placeAt(rooms, hash),
          placeToShow: (wanted) => placeToShow(rooms, visit, wanted),
        }),
      }}
    >
      <AppScreen />
    </AppContext.Provider>,
    page,
  );
  void visit.start();
  afterPaint(() => {
    void fetchRooms();
    void keepForOffline();
  });
}
