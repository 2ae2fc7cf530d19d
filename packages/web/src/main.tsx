import { render } from "preact";
import { localDate } from "./state/local-date.ts";
import { session } from "./state/session.ts";
import { indexedDbStorage } from "./storage/indexed-db-storage.ts";
import { AppScreen, kitScreen, laterScreens } from "./ui/app.tsx";
import { AppContext } from "./ui/app-context.ts";
import { followRoute } from "./ui/follow-route.ts";
import { keepForOffline } from "./ui/offline.ts";
import { forecaster } from "./worker/forecaster.ts";
import { startForecastWorker } from "./worker/start-forecast-worker.ts";
import { startVaultWorker } from "./worker/start-vault-worker.ts";
import { vaultClient } from "./worker/vault-client.ts";

const visit = session({
  storage: indexedDbStorage("notes"),
  forecaster: forecaster(startForecastWorker),
  vault: vaultClient(startVaultWorker),
  today: () => localDate(new Date()),
});
const page = document.getElementById("page");
if (page === null) throw new TypeError("the page has no place for the app");

page.replaceChildren();
render(
  <AppContext.Provider value={{ session: visit, navigation: followRoute() }}>
    <AppScreen />
  </AppContext.Provider>,
  page,
);
void visit.start();
void kitScreen().catch(() => null);
void laterScreens().catch(() => null);
void keepForOffline();
