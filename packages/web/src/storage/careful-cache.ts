import {
  type CarefulFile,
  type CarefulPiece,
  pathOf,
} from "./careful-pieces.ts";

/** Beside the files of the app, which go with every new version: these stay. */
const cacheName = "careful";

/** What became of a piece that was to be kept: another tab may have erased everything meanwhile. */
export type PieceKept = "kept" | "full" | "gone";

/** Keeps the pieces of the careful reader on this device, packed as they came. */
export interface CarefulCache {
  /** Those of these pieces that are here, by their digests. */
  kept(pieces: readonly CarefulPiece[]): Promise<ReadonlySet<string>>;
  /** Makes the place in which pieces are kept. */
  begin(): Promise<void>;
  keep(piece: CarefulPiece, packed: Blob): Promise<PieceKept>;
  /** The pieces of a file in their order; null where one is missing. */
  piecesOf(file: CarefulFile): Promise<readonly Blob[] | null>;
  /** Drops what belongs to no file any more. */
  keepOnly(pieces: readonly CarefulPiece[]): Promise<void>;
  remove(): Promise<void>;
}

/** The browser's own cache. Every function throws what the browser throws. */
export const carefulCache: CarefulCache = {
  kept: async (pieces) => {
    if (!(await caches.has(cacheName))) return new Set();
    const cache = await caches.open(cacheName);
    const paths = new Set(
      (await cache.keys()).map(({ url }) => new URL(url).pathname),
    );
    return new Set(
      pieces
        .filter((piece) => paths.has(pathOf(piece)))
        .map(({ sha256 }) => sha256),
    );
  },
  begin: async () => {
    await caches.open(cacheName);
  },
  keep: async (piece, packed) => {
    if (!(await caches.has(cacheName))) return "gone";
    const cache = await caches.open(cacheName);
    try {
      await cache.put(pathOf(piece), new Response(packed));
      return "kept";
    } catch (error) {
      if (error instanceof DOMException && error.name === "QuotaExceededError")
        return "full";
      throw error;
    }
  },
  piecesOf: async ({ pieces }) => {
    const found = await Promise.all(
      pieces.map(async (piece) => {
        const answer = await caches.match(pathOf(piece), { cacheName });
        return answer === undefined ? null : await answer.blob();
      }),
    );
    const all = found.filter((piece) => piece !== null);
    return all.length === pieces.length ? all : null;
  },
  keepOnly: async (pieces) => {
    const cache = await caches.open(cacheName);
    const wanted = new Set(pieces.map(pathOf));
    await Promise.all(
      (await cache.keys())
        .filter(({ url }) => !wanted.has(new URL(url).pathname))
        .map((request) => cache.delete(request)),
    );
  },
  remove: async () => {
    await caches.delete(cacheName);
  },
};
