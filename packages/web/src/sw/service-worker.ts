import type { PrecacheEntry } from "./precache.ts";
import { dropOtherVersions, fillCache, keptAnswer } from "./precache.ts";
import { answer, isLook, look, lookAlone } from "./reminders.ts";

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
  const data: unknown = event.data;
  if (data === "take-over") event.waitUntil(self.skipWaiting());
  else if (isLook(data))
    event.waitUntil(
      look(data).then((over) => event.ports[0]?.postMessage(over)),
    );
});

// While no page is open, where the browser grants that to the installed app, whenever it chooses.
self.addEventListener("periodicsync", (event) => {
  // No types know it yet.
  if ("waitUntil" in event && typeof event.waitUntil === "function")
    Reflect.apply(event.waitUntil, event, [lookAlone()]);
});

self.addEventListener("notificationclick", (event) => {
  event.waitUntil(answer(event));
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
