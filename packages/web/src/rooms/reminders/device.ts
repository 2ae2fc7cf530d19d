import type { ReminderLook, ReminderRules } from "@staying-power/plan";
import type { Device } from "./model/ways.ts";

/** What wakes the app while it is shut; only some browsers have it, and only for what is installed. */
interface Waking {
  register(
    tag: string,
    options: { readonly minInterval: number },
  ): Promise<void>;
  unregister(tag: string): Promise<void>;
}

const tag = "reminders";
/** Where the service worker finds what it may know: apart from the record, and gone when everything is erased. */
const place = "reminders";
const halfADay = 12 * 3_600_000;

/** What this device can do now. Whatever a browser refuses to tell counts as missing. */
export async function deviceHere(): Promise<Device> {
  const registration = await registered();
  return {
    isSecure: isSecureContext,
    notifications:
      "Notification" in globalThis ? Notification.permission : "missing",
    worker: !hasWorkers()
      ? "missing"
      : registration?.active
        ? "ready"
        : "waiting",
    waking: wakingOf(registration) === null ? "missing" : await wakingAllowed(),
    hasButtons:
      "Notification" in globalThis &&
      "maxActions" in Notification &&
      Number(Notification.maxActions) > 0,
  };
}

/** Asks for notifications; only ever after a tap. */
export async function askToShow(): Promise<void> {
  try {
    await Notification.requestPermission();
  } catch {
    // Then it stays as it was, and the page says how that is.
  }
}

/** Asks the browser to wake the app now and then. False where it would not. */
export async function startWaking(): Promise<boolean> {
  try {
    const waking = wakingOf(await registered());
    if (waking === null) return false;
    await waking.register(tag, { minInterval: halfADay });
    return true;
  } catch {
    return false;
  }
}

/** Takes that back, with all that stood there for it. */
export async function stopWaking(): Promise<void> {
  try {
    await wakingOf(await registered())?.unregister(tag);
  } catch {
    // Woken for nothing, the service worker finds nothing to go by.
  }
  await keepUnsealed(null);
}

/** Puts what the service worker may know where it finds it, or takes it away. */
export async function keepUnsealed(rules: ReminderRules | null): Promise<void> {
  try {
    if (rules === null && !(await caches.has(place))) return;
    const cache = await caches.open(place);
    if (rules === null) {
      await cache.delete("/reminders/rules");
      return;
    }
    const before: unknown = await (
      await cache.match("/reminders/rules")
    )?.json();
    // What the service worker noted stays.
    const kept = JSON.stringify({ ...Object(before), rules });
    if (JSON.stringify(before) === kept) return;
    await cache.put("/reminders/rules", new Response(kept));
  } catch {
    // A browser without the place never wakes the app either.
  }
}

/** Those that were turned off from a notification since this was last asked. */
export async function turnedOff(): Promise<readonly string[]> {
  try {
    if (!(await caches.has(place))) return [];
    const cache = await caches.open(place);
    const found: unknown = await (await cache.match("/reminders/off"))?.json();
    return Array.isArray(found)
      ? found.filter((id) => typeof id === "string")
      : [];
  } catch {
    return [];
  }
}

/** Forgets them, once they are off in what is kept. */
export async function forgetTurnedOff(): Promise<void> {
  try {
    await (await caches.open(place)).delete("/reminders/off");
  } catch {
    // They are off either way.
  }
}

/** Lets the service worker show what is due. Gives the ids of those that are over for today. */
export async function lookNow(look: ReminderLook): Promise<readonly string[]> {
  if (!("Notification" in globalThis) || Notification.permission !== "granted")
    return [];
  const worker = (await registered())?.active;
  if (!worker) return [];
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
      port1.close();
      resolve(
        Array.isArray(data) ? data.filter((id) => typeof id === "string") : [],
      );
    });
    port1.start();
    worker.postMessage(look, [port2]);
  });
}

function hasWorkers(): boolean {
  try {
    return "serviceWorker" in navigator;
  } catch {
    return false;
  }
}

async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await navigator.serviceWorker.getRegistration();
  } catch {
    return undefined;
  }
}

function wakingOf(
  registration: ServiceWorkerRegistration | undefined,
): Waking | null {
  if (registration === undefined || !("periodicSync" in registration))
    return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types know it yet
  return registration.periodicSync as Waking;
}

async function wakingAllowed(): Promise<"denied" | "granted"> {
  try {
    const { state } = await navigator.permissions.query({
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- no types know it yet
      name: "periodic-background-sync" as PermissionName,
    });
    return state === "granted" ? "granted" : "denied";
  } catch {
    return "denied";
  }
}
