/** One built file: where it is served, and the digest of its content. */
export interface PrecacheEntry {
  readonly path: string;
  readonly integrity: string;
}

const prefix = "app-";

/** Fetches the whole version, each file checked against its digest: all of it or nothing. */
export async function fillCache(
  entries: readonly PrecacheEntry[],
): Promise<void> {
  const cache = await caches.open(await versionName(entries));
  await cache.addAll(
    entries.map(
      ({ path, integrity }) =>
        new Request(path, {
          integrity,
          // A hashed name never changes its content; the others are asked for anew.
          cache: path.startsWith("/assets/") ? "default" : "no-cache",
        }),
    ),
  );
}

export async function dropOtherVersions(
  entries: readonly PrecacheEntry[],
): Promise<void> {
  const current = await versionName(entries);
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(prefix) && name !== current)
      .map((name) => caches.delete(name)),
  );
}

/** The kept file for a request, or the network's answer for anything that is not ours. */
export async function keptAnswer(
  entries: readonly PrecacheEntry[],
  request: Request,
): Promise<Response> {
  const { pathname } = new URL(request.url);
  const path = pathname === "/index.html" ? "/" : pathname;
  if (!entries.some((entry) => entry.path === path)) return fetch(request);
  const kept = await caches.match(path, {
    cacheName: await versionName(entries),
  });
  return kept ?? fetch(request);
}

async function versionName(entries: readonly PrecacheEntry[]): Promise<string> {
  const text = entries
    .map(({ path, integrity }) => `${path} ${integrity}`)
    .join("\n");
  const digest = await crypto.subtle.digest(
    "SHA-256",
    new TextEncoder().encode(text),
  );
  const hex = [...new Uint8Array(digest)].map((byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return prefix + hex.join("").slice(0, 16);
}
