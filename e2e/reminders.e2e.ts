import {
  erasingWords,
  frameWords,
  lockWords,
  mapScreenWords,
  plainText,
  remindersWords as words,
} from "@staying-power/words";
import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import {
  type AppUnderTest,
  keptOffline,
  startApp,
  type Visit,
  wholeBrowserPath,
} from "./app-under-test.ts";
import { bringIn } from "./bring-in.ts";
import {
  choosePassphrase,
  passphrase,
  typeCodeBack,
  unlock,
} from "./every-lock-state.ts";
import { storedText, untilStored } from "./stored-text.ts";
import { goTo, press } from "./walk.ts";
import { today, withVisit } from "./with-visit.ts";

let app: AppUnderTest;
/** The browser of the other tests grants nobody a notification. */
let whole: AppUnderTest;
beforeAll(async () => {
  app = await startApp();
  whole = await startApp(undefined, [], wholeBrowserPath);
});
afterAll(async () => {
  await app.close();
  await whole.close();
});

const granted = { ...keptOffline, permissions: ["notifications"] };
const { editor, ways } = words;
const own = "Water the fern";

/** Makes a reminder of the person's own words, as they would. */
async function make(page: Page, time: string): Promise<void> {
  await goTo(page, "#/reminders");
  await press(page, words.add);
  await page.getByLabel(words.abouts.own).check();
  await page.getByLabel(editor.text, { exact: true }).fill(own);
  await page.getByLabel(editor.time).fill(time);
  await press(page, editor.keep);
  await page.getByText(words.kept).waitFor();
}

/** Ticks a box, or unticks it, and waits until it stands so. */
async function tick(page: Page, label: string, isOn = true): Promise<void> {
  await page.getByLabel(label, { exact: true }).setChecked(isOn);
}

/** The titles of the notifications that stand now. */
function titles(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    return (await registration.getNotifications()).map(({ title }) => title);
  });
}

/** Waits until just these stand. */
async function untilShown(page: Page, ...wanted: string[]): Promise<void> {
  await vi.waitFor(
    async () => {
      expect(await titles(page)).toEqual(wanted);
    },
    { timeout: 30_000, interval: 50 },
  );
}

/** Sets the clock, and wakes the page as a touch would. */
async function clockAt(page: Page, time: string, day = today): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T${time}:00Z`));
  await page.evaluate(() => dispatchEvent(new Event("focus")));
}

/** Waits until the page looked once more, by an answer of the service worker that comes after it. */
async function untilLooked(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", resolve, { once: true });
        port1.start();
        navigator.serviceWorker.controller?.postMessage(
          {
            kind: "reminders",
            now: { day: "2000-01-01", weekday: 6, minutes: 720 },
            rules: null,
            shown: {},
          },
          [port2],
        );
      }),
  );
}

/** Closes what is shown. */
function closeAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    for (const each of await registration.getNotifications()) each.close();
  });
}

/** All that stands beside what is kept, or null. */
function unsealed(page: Page): Promise<string | null> {
  return page.evaluate(async () => {
    const found = await caches.match("/reminders/rules");
    return found === undefined ? null : await found.text();
  });
}

/** Waits until what stands there is of a kind; where nothing does, that is told as "nothing". */
async function untilUnsealed(page: Page, kind: RegExp): Promise<void> {
  await vi.waitFor(
    async () => {
      expect((await unsealed(page)) ?? "nothing").toMatch(kind);
    },
    { timeout: 30_000, interval: 50 },
  );
}

function workerOf(page: Page): Worker {
  const [worker] = page.context().serviceWorkers();
  if (worker === undefined) throw new Error("no service worker");
  return worker;
}

/** The person presses what is shown, or its button. */
function pressShown(page: Page, action: "" | "off"): Promise<void> {
  return workerOf(page).evaluate(async (pressed) => {
    const scope: unknown = globalThis;
    const { registration } = scope as {
      registration: ServiceWorkerRegistration;
    };
    const [notification] = await registration.getNotifications();
    const Made: unknown = Reflect.get(globalThis, "NotificationEvent");
    const event: Event = Reflect.construct(Made as typeof Event, [
      "notificationclick",
      { notification, action: pressed },
    ]);
    // One that a script makes may not be waited for; what it does is done all the same.
    Object.defineProperty(event, "waitUntil", { value: () => undefined });
    dispatchEvent(event);
  }, action);
}

/** As where the app is installed and in use: no test can be that, so the grant alone is played. */
async function grantWaking({ page }: Visit): Promise<void> {
  await page.addInitScript(() => {
    const query = Permissions.prototype.query;
    Permissions.prototype.query = async function asked(of) {
      // No types know this name yet.
      const name: string = of.name;
      return name === "periodic-background-sync"
        ? Object.assign(new EventTarget(), { state: "granted" } as never)
        : Reflect.apply(query, this, [of]);
    };
    const manager: unknown = Reflect.get(globalThis, "PeriodicSyncManager");
    Object.assign(Object(Reflect.get(Object(manager), "prototype")), {
      register: async () => undefined,
      unregister: async () => undefined,
    });
  });
}

/** The browser wakes the app, which needs no page for it. */
async function wake(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const id = new Promise<string>((resolve) => {
    session.on("ServiceWorker.workerRegistrationUpdated", (told) => {
      const [registration] = told.registrations;
      if (registration !== undefined) resolve(registration.registrationId);
    });
  });
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.dispatchPeriodicSyncEvent", {
    origin: new URL(page.url()).origin,
    registrationId: await id,
    tag: "reminders",
  });
}

describe("a reminder while the app is open", () => {
  it("comes once at its hour, in a word that could be anything, and not in the night", async () => {
    await withVisit(whole, granted, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await make(page, "19:30");
      await tick(page, ways.open);
      await clockAt(page, "19:29");
      await untilLooked(page);
      expect(await titles(page)).toEqual([]);
      await clockAt(page, "19:30");
      await untilShown(page, "Lamp");
      await closeAll(page);
      await untilStored(page, '"shown"');
      await page.reload();
      await page.locator(".page-reminders .way").first().waitFor();
      await clockAt(page, "19:45");
      await untilLooked(page);
      expect(await titles(page)).toEqual([]);
      // What was missed is not made up, and the next day is another one.
      await clockAt(page, "20:31", "2026-11-23");
      await untilLooked(page);
      expect(await titles(page)).toEqual([]);
      await clockAt(page, "19:40", "2026-11-24");
      await untilShown(page, "Lamp");
    });
  });

  it("says the exact words that were chosen, and opens what it is about", async () => {
    await withVisit(whole, granted, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await make(page, "19:30");
      await tick(page, ways.open);
      await page.getByLabel(words.shown.plain).check();
      await page.locator(".preview li", { hasText: own }).waitFor();
      await goTo(page, "#/about");
      await clockAt(page, "19:30");
      await untilShown(page, own);
      await pressShown(page, "");
      await page.waitForFunction(() => location.hash !== "#/about");
      expect(await titles(page)).toEqual([]);
    });
  });

  it("is turned off from itself", async () => {
    await withVisit(whole, granted, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await make(page, "19:30");
      await tick(page, ways.open);
      await clockAt(page, "19:30");
      await untilShown(page, "Lamp");
      await pressShown(page, "off");
      const box = page.getByLabel(
        plainText(words.isOn({ about: "own", text: own })),
      );
      await box.and(page.locator(":not(:checked)")).waitFor();
      await clockAt(page, "19:30", "2026-11-23");
      await untilLooked(page);
      expect(await titles(page)).toEqual([]);
    });
  });

  it("shows its switch first where it was opened from one", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/");
      await make(page, "19:30");
      await untilStored(page, own);
      const id = /"id":"([\da-f]{24})"/.exec(await storedText(page))?.[1] ?? "";
      expect(id).not.toBe("");
      await goTo(page, `#/reminders/${id}`);
      await page.getByRole("heading", { name: words.here.heading }).waitFor();
      await press(page, words.here.off);
      await page.getByText(words.here.isOff).waitFor();
      await press(page, mapScreenWords.takeBack);
      await page.getByRole("button", { name: words.here.off }).waitFor();
    });
  });

  it("is off where it could be seen by the wrong person, until it is wanted all the same", async () => {
    await withVisit(whole, granted, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await bringIn(page, { theCase: {}, given: { now: "i-may-hurt-myself" } });
      await make(page, "19:30");
      await page.getByText(words.gated.off).waitFor();
      await page.getByText(words.noNext).waitFor();
      await tick(page, ways.open);
      await clockAt(page, "19:30");
      await untilLooked(page);
      expect(await titles(page)).toEqual([]);
      await tick(page, words.gated.choose);
      await page.getByText(words.gated.on).waitFor();
      await clockAt(page, "19:31");
      await untilShown(page, "Lamp");
    });
  });
});

describe("a reminder while the app is shut", () => {
  it("comes by what stands unsealed, which the page shows and erasing takes away", async () => {
    await withVisit(whole, granted, async (visit) => {
      const { page, untilKept } = visit;
      await grantWaking(visit);
      await page.goto("/");
      await untilKept();
      const now = await workerOf(page).evaluate(() => {
        const at = new Date();
        return [at.getHours(), at.getMinutes()]
          .map((part) => String(part).padStart(2, "0"))
          .join(":");
      });
      await make(page, "12:30");
      // No hour is quiet, whenever this is run.
      await page.getByLabel(words.quiet.from).fill("00:00");
      await page.getByLabel(words.quiet.to).fill("00:00");
      await page.getByText(words.quiet.none).waitFor();
      await page.locator(".card button").first().click();
      await page.getByLabel(editor.time).fill(now);
      await press(page, editor.keep);
      await tick(page, ways.open);
      expect(await unsealed(page)).toBeNull();
      await tick(page, ways.closed);
      await untilUnsealed(page, /Lamp/);
      await wake(page);
      await untilShown(page, "Lamp");

      await goTo(page, "#/mine/erase");
      await press(page, erasingWords.erase);
      await press(page, erasingWords.yes);
      await page
        .getByRole("heading", { name: erasingWords.doneHeading })
        .waitFor();
      expect(await unsealed(page)).toBeNull();
      expect(
        await page.evaluate(
          async () => (await navigator.serviceWorker.getRegistrations()).length,
        ),
      ).toBe(0);
    });
  });

  it("is asked anew once a lock is on, and then nothing stands there but a word and the hours", async () => {
    await withVisit(whole, granted, async (visit) => {
      const { page, untilKept } = visit;
      await grantWaking(visit);
      await page.goto("/");
      await untilKept();
      await make(page, "19:30");
      await page.getByLabel(words.shown.plain).check();
      await tick(page, ways.open);
      await tick(page, ways.closed);
      await untilUnsealed(page, /fern/);
      await goTo(page, "#/mine/lock");
      const code = await choosePassphrase(page, passphrase);
      await press(page, lockWords.code.action);
      await typeCodeBack(page, code);
      await page.getByRole("heading", { name: lockWords.on.heading }).waitFor();
      await untilUnsealed(page, /^nothing$/);
      await goTo(page, "#/reminders");
      await page.getByText(ways.unsealed.turned).waitFor();
      await page.getByText(ways.unsealed.heading).click();
      await page.getByText(ways.unsealed.locked).waitFor();
      await tick(page, ways.closed);
      await untilUnsealed(page, /Lamp/);
      const stands = (await unsealed(page)) ?? "";
      expect(stands).toContain('"Lamp"');
      expect(stands).not.toMatch(/fern|staying|\bex\b/i);

      await goTo(page, "#/mine");
      await press(page, lockWords.on.now);
      await page.getByLabel(lockWords.locked.label).waitFor();
      await clockAt(page, "19:30");
      await untilShown(page, "Lamp");
      // Turned off while it is locked, it is off, and is so once more when it is open.
      await pressShown(page, "off");
      await clockAt(page, "19:30", "2026-11-23");
      await untilLooked(page);
      expect(await titles(page)).toEqual([]);
      await unlock(page, passphrase);
      await goTo(page, "#/reminders");
      await page
        .getByLabel(plainText(words.isOn({ about: "own", text: own })))
        .and(page.locator(":not(:checked)"))
        .waitFor();
    });
  });
});

describe("what this device cannot do", () => {
  const said = async (page: Page, state: keyof typeof ways.states) => {
    await make(page, "19:30");
    await page.getByText(ways.states[state]).first().waitFor();
    expect(await page.getByLabel(ways.open, { exact: true }).count()).toBe(0);
    expect(await page.getByRole("button", { name: ways.ask }).count()).toBe(0);
    const row = page.getByRole("row", { name: ways.rows.open });
    expect(await row.locator("td").textContent()).toBe(ways.answers.no);
  };

  it("is said where the browser says no", async () => {
    await withVisit(app, keptOffline, async ({ page, untilKept }) => {
      await page.goto("/");
      await untilKept();
      await said(page, "denied");
    });
  });

  it("is said where it knows no notifications", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.addInitScript(() =>
        Reflect.deleteProperty(globalThis, "Notification"),
      );
      await page.goto("/");
      await said(page, "unsupported");
    });
  });

  it("is said on a page opened by http", async () => {
    const baseURL = app.address.replace("127.0.0.1", "plain.test");
    await withVisit(app, { baseURL }, async ({ page }) => {
      await page.goto("/");
      await said(page, "insecure");
    });
  });

  it("goes by the plain name where that is worn", async () => {
    await withVisit(app, {}, async ({ page }) => {
      await page.goto("/#/mine/discreet");
      await page.locator("main input[type=checkbox]").check();
      await make(page, "19:30");
      await page
        .locator(".preview li", { hasText: frameWords.plainName })
        .waitFor();
    });
  });
});
