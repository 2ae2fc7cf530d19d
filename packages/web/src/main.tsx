import { render } from "preact";
import { localDate } from "./state/local-date.ts";
import { noSealing } from "./state/sealing.ts";
import { session } from "./state/session.ts";
import { indexedDbStorage } from "./storage/indexed-db-storage.ts";
import { AppScreen, laterScreens } from "./ui/app.tsx";
import { AppContext } from "./ui/app-context.ts";
import { followRoute } from "./ui/follow-route.ts";
import { keepForOffline } from "./ui/offline.ts";
import { forecaster } from "./worker/forecaster.ts";
import { startForecastWorker } from "./worker/start-forecast-worker.ts";

const visit = session({
  sealing: noSealing,
  storage: indexedDbStorage("notes"),
  forecaster: forecaster(startForecastWorker),
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
void laterScreens().catch(() => null);
void keepForOffline();
