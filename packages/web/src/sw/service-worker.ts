import type { PrecacheEntry } from "./precache.ts";
import { dropOtherVersions, fillCache, keptAnswer } from "./precache.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written in by the build. */
declare const __PRECACHE__: readonly PrecacheEntry[];

const entries = __PRECACHE__;

self.addEventListener("install", (event) => {
  event.waitUntil(fillCache(entries));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOtherVersions(entries).then(() => self.clients.claim()));
});

// A new version waits until the person says so.
self.addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(self.skipWaiting());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (
    request.method !== "GET" ||
    new URL(request.url).origin !== self.location.origin
  )
    return;
  event.respondWith(keptAnswer(entries, request));
});
