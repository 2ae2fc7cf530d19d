import { effect } from "@preact/signals";
import { locale } from "@staying-power/words";
import { render } from "preact";
import { careAt } from "../rooms/safety/address.ts";
import { startAt } from "../rooms/start/address.ts";
import type { RecordStorage } from "../storage/record-storage.ts";
import { type App, AppContext } from "../ui/shell/app-context.ts";
import { wearLook } from "../ui/shell/look.ts";
import { navigation } from "../ui/shell/navigation.ts";
import { keepForOffline } from "../ui/shell/offline.ts";
import { clock, type Clock } from "../visit/clock.ts";
import { followOwnWords } from "../ui/own/in-use.tsx";
import { localDate } from "../visit/local-date.ts";
import { type Session, session } from "../visit/session.ts";
import { forecaster } from "../worker/forecaster.ts";
import { startForecastWorker } from "../worker/start-forecast-worker.ts";
import { startVaultWorker } from "../worker/start-vault-worker.ts";
import { vaultClient } from "../worker/vault-client.ts";
import { afterPaint } from "./after-paint.ts";
import { AppScreen, fetchRooms } from "./app.tsx";
import { atRest } from "./at-rest.ts";
import { placeAt, placeToShow, roomOf } from "./guard.ts";
import { lockByItself } from "./lock-by-itself.ts";
import { rooms } from "./every-room.ts";
import { remindWhileOpen } from "./remind-while-open.ts";
import { today } from "./rooms.ts";
import { slices } from "./slices.ts";

/** Signs that someone is there, perhaps after a long while or under a clock that was set. */
const wakings = [
  "pageshow",
  "focus",
  "hashchange",
  "pointerdown",
  "keydown",
] as const;

/**
 * Puts the app in the place of the first picture, with the focus where it was.
 * @param storage where everything is kept.
 */
export function openApp(page: HTMLElement, storage: RecordStorage): void {
  writeDatesAsHere();
  const visit = session({
    storage,
    // A long case is copied to the worker: what is to be seen first goes first.
    forecaster: forecaster(
      startForecastWorker,
      (work) => void firstScreen.then(() => afterPaint(work)),
    ),
    vault: vaultClient(startVaultWorker),
    clock: ownClock(),
    slices,
    atRest: atRest(),
  });
  const moves = navigation({
    placeAt: (hash) => placeAt(rooms, hash),
    placeToShow: (wanted) => placeToShow(rooms, visit, wanted),
  });
  // Whoever was taken to the words of care may go on from there wherever they want.
  effect(() => {
    if (moves.place.value.room === careAt.room) visit.sawCare();
  });
  lockByItself(visit);
  wearAsChosen(visit);
  remindWhileOpen(visit);
  followOwnWords(visit);
  const app: App = { session: visit, navigation: moves };
  const focused = document.activeElement?.getAttribute("href");
  render(
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- rendered once, not by a component
    <AppContext.Provider value={app}>
      <AppScreen />
    </AppContext.Provider>,
    page,
  );
  if (focused !== undefined && focused !== null)
    page
      .querySelector<HTMLElement>(`a[href="${CSS.escape(focused)}"]`)
      ?.focus({ preventScroll: true });
  // Home for whoever has a case: on its way while what is kept is read.
  if (moves.place.peek().room === startAt.room)
    void today.load().catch(() => null);
  // Nothing is asked of the forecast before what is kept was read.
  const firstScreen = visit
    .start()
    .then(() => roomOf(rooms, moves.place.peek())?.load())
    .catch(() => null);
  void firstScreen.then(() =>
    afterPaint(() => {
      void fetchRooms();
      void keepForOffline();
    }),
  );
}

/** The clock of this device, looked at again whenever someone is there. */
function ownClock(): Clock {
  return clock({
    now: Date.now,
    dayAt: (moment) => localDate(new Date(moment)),
    wait: (ms, done) => setTimeout(done, ms),
    onWake: (look) => {
      document.addEventListener("visibilitychange", look);
      for (const sign of wakings) addEventListener(sign, look);
    },
  });
}

/** Days as people here write them, where the browser says where that is. */
function writeDatesAsHere(): void {
  try {
    locale.writeDatesAs(navigator.language);
  } catch {
    // Then they are written in the usual way of the language.
  }
}

/** Wears the plain name and icon as the settings say, once those are known. */
function wearAsChosen(visit: Session): void {
  effect(() => {
    const settled =
      visit.life.value.kind === "ready" || visit.life.value.kind === "locked";
    if (visit.settings.value.discreet) wearLook(true);
    else if (settled && visit.trouble.value === null) wearLook(false);
  });
}
