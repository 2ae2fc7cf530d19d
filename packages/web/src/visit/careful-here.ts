import { fetchPiece } from "../net/fetch-piece.ts";
import { carefulCache } from "../storage/careful-cache.ts";
import type { CarefulFiles } from "../storage/careful-pieces.ts";
import { carefulTabs } from "../storage/careful-tabs.ts";
import { carefulUnable, roomLeft } from "./careful-able.ts";
import { type CarefulStore, carefulStore } from "./careful-files.ts";
import { failureCause } from "./failure-cause.ts";

/** Written in by the build; null where it was made without the files. */
declare const __CAREFUL__: CarefulFiles | null;

/** The files of the careful reader in this tab; null where there are none to be had. */
export const careful: CarefulStore | null =
  typeof __CAREFUL__ === "undefined" || __CAREFUL__ === null
    ? null
    : carefulStore({
        files: __CAREFUL__,
        cache: carefulCache,
        tabs: carefulTabs(),
        unable: carefulUnable,
        isOffline: () => failureCause("file") === "offline",
        room: roomLeft,
        fetchPiece,
      });
