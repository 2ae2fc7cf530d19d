import { type ReadonlySignal, signal } from "@preact/signals";
import type {
  FetchedPiece,
  PieceFault,
  PieceWatching,
} from "../net/fetch-piece.ts";
import type { CarefulCache } from "../storage/careful-cache.ts";
import {
  bytesOf,
  type CarefulFile,
  type CarefulFiles,
  type CarefulPiece,
  pathOf,
  piecesOf,
} from "../storage/careful-pieces.ts";
import type { CarefulTabs } from "../storage/careful-tabs.ts";
import type { CarefulUnable } from "./careful-able.ts";

/** Why fetching ended before everything was there. */
export type CarefulFault =
  PieceFault | "offline" | "full" | "unkept" | "damaged";

/** How it stands with the files of the careful reader. */
export type CarefulState =
  /** Nobody looked yet. */
  | { readonly kind: "unknown" }
  | { readonly kind: "unable"; readonly why: CarefulUnable }
  /** Not all of it is here: so many bytes are. */
  | {
      readonly kind: "absent";
      readonly bytes: number;
      /** Null where it was not begun in this visit. */
      readonly fault: CarefulFault | null;
    }
  /** On its way, to this tab or to another one. */
  | { readonly kind: "coming"; readonly bytes: number }
  | { readonly kind: "kept" };

/** A file of the careful reader as it is kept. */
export interface CarefulBlobs extends Pick<CarefulFile, "name" | "sha256"> {
  /** In their order, each packed by itself. */
  readonly pieces: readonly Blob[];
}

/** The files of the careful reader: fetched when asked for, and only then. */
export interface CarefulStore {
  /** All of them as they are fetched, in bytes. */
  readonly size: number;
  readonly state: ReadonlySignal<CarefulState>;
  /** Looks at what is here, without asking the network. */
  look(): Promise<void>;
  /** Fetches what is missing; another tab that does so already is waited for. */
  fetch(): Promise<void>;
  /** Stops fetching, here or in the tab that does. What came stays. */
  stop(): void;
  /** Removes all of it. @param damaged it was kept, and yet is not what it should be. */
  remove(damaged?: boolean): Promise<void>;
  /** What is kept; null where that is not all. */
  kept(): Promise<readonly CarefulBlobs[] | null>;
}

interface CarefulParts {
  readonly files: CarefulFiles;
  readonly cache: CarefulCache;
  readonly tabs: CarefulTabs;
  readonly unable: () => CarefulUnable | null;
  readonly isOffline: () => boolean;
  /** How much may still be kept, in bytes; null where nobody knows. */
  readonly room: () => Promise<number | null>;
  readonly fetchPiece: (
    piece: CarefulPiece & { readonly path: string },
    watching: PieceWatching,
  ) => Promise<FetchedPiece>;
}

/** What a browser needs beside the pieces themselves, in bytes. */
const margin = 1_000_000;

/** The files of the careful reader in this tab, from what keeps them, what fetches them, and the other tabs. */
export function carefulStore(parts: CarefulParts): CarefulStore {
  const { cache, tabs } = parts;
  const pieces = piecesOf(parts.files);
  const size = bytesOf(pieces);
  const state = signal<CarefulState>({ kind: "unknown" });
  let fetching: AbortController | null = null;
  let isWaiting = false;
  /** Says what is here, and why it is not all, where that is known. */
  const lookAgain = async (fault: CarefulFault | null): Promise<void> => {
    const bytes = await bytesIn(cache, pieces);
    state.value = bytes < size ? absent(bytes, fault) : { kind: "kept" };
  };

  /** Goes along with the tab that fetches. */
  const follow = async (): Promise<void> => {
    if (isWaiting) return;
    isWaiting = true;
    try {
      state.value = { kind: "coming", bytes: await bytesIn(cache, pieces) };
      await tabs.untilFree();
    } finally {
      isWaiting = false;
    }
    await lookAgain(null);
  };

  const look = async (): Promise<void> => {
    const why = parts.unable();
    if (why !== null) state.value = { kind: "unable", why };
    else if (fetching === null && !isWaiting)
      await ((await tabs.isTaken().catch(() => false))
        ? follow()
        : lookAgain(faultOf(state.peek())));
  };

  const fetchHere = async (): Promise<void> => {
    const own = new AbortController();
    fetching = own;
    const onBytes = (bytes: number): void => {
      state.value = { kind: "coming", bytes };
      tabs.tell({ kind: "came", bytes });
    };
    const fault = await fetchMissing(parts, {
      stopped: own.signal,
      onBytes,
    }).catch((): CarefulFault => "unkept");
    fetching = null;
    await lookAgain(fault);
  };

  tabs.watch((told) => {
    if (told.kind === "stop") fetching?.abort();
    else if (fetching !== null) return;
    else if (told.kind === "came" && isWaiting)
      state.value = { kind: "coming", bytes: told.bytes };
    else void look();
  });

  return {
    size,
    state,
    look,
    fetch: async () => {
      if (fetching !== null || isWaiting) return;
      if (!(await tabs.alone(fetchHere))) return await follow();
      tabs.tell({ kind: "changed" });
    },
    stop: () => {
      if (fetching === null) tabs.tell({ kind: "stop" });
      else fetching.abort();
    },
    remove: async (damaged = false) => {
      fetching?.abort();
      await cache.remove().catch(() => null);
      await lookAgain(damaged ? "damaged" : null);
      tabs.tell({ kind: "changed" });
    },
    kept: () => blobsOf(parts),
  };
}

/** How much of the pieces is here. A browser that will not say what it keeps keeps nothing. */
async function bytesIn(
  cache: CarefulCache,
  pieces: readonly CarefulPiece[],
): Promise<number> {
  const here = await cache.kept(pieces).catch(() => new Set<string>());
  return bytesOf(pieces.filter(({ sha256 }) => here.has(sha256)));
}

/** Fetches what is not here yet; null once all of it is. */
async function fetchMissing(
  { files, cache, room, fetchPiece, isOffline }: CarefulParts,
  watching: {
    readonly stopped: AbortSignal;
    readonly onBytes: (bytes: number) => void;
  },
): Promise<CarefulFault | null> {
  const pieces = piecesOf(files);
  const here = await cache.kept(pieces);
  const missing = pieces.filter(({ sha256 }) => !here.has(sha256));
  let bytes = bytesOf(pieces) - bytesOf(missing);
  const left = await room();
  if (left !== null && left < bytesOf(missing) + margin) return "full";
  const onBytes = (more: number): void => {
    watching.onBytes(bytes + more);
  };
  onBytes(0);
  await cache.begin();
  for (const piece of missing) {
    const came = await fetchPiece(
      { ...piece, path: pathOf(piece) },
      { signal: watching.stopped, onBytes },
    );
    if (!came.ok)
      return came.why === "broken" && isOffline() ? "offline" : came.why;
    const kept = await cache.keep(piece, came.packed);
    if (kept !== "kept") return kept === "full" ? "full" : "stopped";
    bytes += piece.bytes;
  }
  await cache.keepOnly(pieces);
  return null;
}

/** The files as they are kept; null where one of them is not whole. */
async function blobsOf({
  files,
  cache,
}: CarefulParts): Promise<readonly CarefulBlobs[] | null> {
  const all = await Promise.all(
    files.map(async ({ name, sha256, pieces }) => {
      const found = await cache.piecesOf({ name, sha256, pieces });
      return found === null ? [] : [{ name, sha256, pieces: found }];
    }),
  ).catch(() => []);
  const found = all.flat();
  return found.length === files.length ? found : null;
}

function absent(bytes: number, fault: CarefulFault | null): CarefulState {
  return { kind: "absent", bytes, fault };
}

/** What went wrong last stays said until something else is known. */
function faultOf(state: CarefulState): CarefulFault | null {
  return state.kind === "absent" ? state.fault : null;
}
