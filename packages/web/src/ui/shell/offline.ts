import { signal } from "@preact/signals";

/** A newer version that waits to be used, if there is one. */
export const waitingVersion = signal<ServiceWorker | null>(null);

/** Makes the app work with no network, and notices newer versions without using them. */
export async function keepForOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register("/sw.js", {
      updateViaCache: "none",
    });
    noticeWaiting(registration);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () =>
        noticeWaiting(registration),
      );
    });
  } catch {
    // Without it the page works as before, only not offline.
  }
}

/** Uses the waiting version: the page loads again, and answers stay where they are kept. */
export function takeWaitingVersion(): void {
  navigator.serviceWorker.addEventListener(
    "controllerchange",
    () => location.reload(),
    {
      once: true,
    },
  );
  waitingVersion.value?.postMessage("take-over");
}

/** Forgets the kept app, so that an erased device holds no sign of it. False when the browser would not. */
export async function forgetOffline(): Promise<boolean> {
  const forgotten = await Promise.all([
    isDone(async () => {
      if (!("serviceWorker" in navigator)) return;
      const all = await navigator.serviceWorker.getRegistrations();
      await Promise.all(all.map((each) => each.unregister()));
    }),
    isDone(async () => {
      if (!("caches" in globalThis)) return;
      const names = await caches.keys();
      await Promise.all(names.map((name) => caches.delete(name)));
    }),
    isDone(async () => localStorage.clear()),
  ]);
  return !forgotten.includes(false);
}

/** What one of them refuses takes none of the others with it. */
async function isDone(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

function noticeWaiting(registration: ServiceWorkerRegistration): void {
  if (navigator.serviceWorker.controller !== null)
    waitingVersion.value = registration.waiting;
}
