import type { ReminderLook, ReminderRules } from "@staying-power/plan";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer, isLook, look, lookAlone } from "./reminders.ts";

const rules: ReminderRules = {
  quiet: { from: 1320, to: 480 },
  turnOff: "Turn this one off",
  icon: "/icon-192.png",
  each: [
    {
      id: "a",
      days: [0, 1, 2, 3, 4, 5, 6],
      minutes: 1200,
      title: "Lamp",
      opens: "#/today",
      asks: "#/reminders/a",
    },
  ],
};
const asked: ReminderLook = {
  kind: "reminders",
  now: { day: "2026-12-01", weekday: 2, minutes: 1201 },
  rules,
  shown: {},
};

/** What a service worker finds around it, with what it did there. */
let around: {
  shown: { title: string; options: NotificationOptions }[];
  kept: Map<string, string>;
  told: unknown[];
  opened: string[];
  pages: number;
};

beforeEach(() => {
  around = { shown: [], kept: new Map(), told: [], opened: [], pages: 1 };
  const cache = {
    put: async (name: string, what: Response) => {
      around.kept.set(name, await what.text());
    },
  };
  vi.stubGlobal("caches", {
    open: async () => cache,
    match: async (name: string) => {
      const found = around.kept.get(name);
      return found === undefined ? undefined : new Response(found);
    },
  });
  vi.stubGlobal("Notification", { maxActions: 2 });
  vi.stubGlobal("self", {
    registration: {
      showNotification: async (title: string, options: NotificationOptions) => {
        around.shown.push({ title, options });
      },
    },
    clients: {
      matchAll: async () =>
        Array.from({ length: around.pages }, () => ({
          postMessage: (said: unknown) => around.told.push(said),
          focus: async () => undefined,
        })),
      openWindow: async (address: string) => around.opened.push(address),
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function notification(data: object) {
  let closed = false;
  const note = {
    data,
    close: () => {
      closed = true;
    },
  };
  return {
    event: (action: string) => ({
      action,
      notification: note as Notification,
    }),
    isClosed: () => closed,
  };
}

describe("look", () => {
  it("shows one quietly, tells which are over, and keeps nothing unasked", async () => {
    expect(isLook(asked)).toBe(true);
    expect(isLook("take-over")).toBe(false);
    expect(isLook(null)).toBe(false);
    expect(await look(asked)).toEqual(["a"]);
    expect(around.shown).toMatchObject([
      {
        title: "Lamp",
        options: {
          tag: "reminder",
          silent: true,
          data: { id: "a", opens: "#/today" },
          actions: [{ action: "off", title: "Turn this one off" }],
        },
      },
    ]);
    expect(around.kept.size).toBe(0);
    expect(await look({ ...asked, shown: { a: "2026-12-01" } })).toEqual([]);
    expect(around.shown).toHaveLength(1);
  });

  it("leads to the switch first where a notification has no buttons", async () => {
    vi.stubGlobal("Notification", {});
    await look(asked);
    expect(around.shown[0]?.options.data).toEqual({
      id: "a",
      opens: "#/reminders/a",
    });
  });

  it("while it is locked shows nothing but what stands unsealed", async () => {
    expect(await look({ ...asked, rules: null })).toEqual([]);
    around.kept.set("/reminders/rules", JSON.stringify({ rules }));
    expect(await look({ ...asked, rules: null })).toEqual(["a"]);
    // Noted there as well, so that the browser does not show it once more.
    expect(await look({ ...asked, rules: null })).toEqual([]);
    expect(around.shown).toHaveLength(1);
  });
});

describe("lookAlone", () => {
  it("goes by the clock of the device, and by nothing where nothing stands unsealed", async () => {
    vi.useFakeTimers({ now: new Date(2026, 11, 1, 21, 30) });
    await lookAlone();
    expect(around.shown).toEqual([]);
    around.kept.set("/reminders/rules", JSON.stringify({ rules }));
    await lookAlone();
    await lookAlone();
    expect(around.shown).toHaveLength(1);
    vi.setSystemTime(new Date(2026, 11, 1, 22, 30));
    around.kept.set("/reminders/rules", JSON.stringify({ rules }));
    await lookAlone();
    expect(around.shown).toHaveLength(1);
    vi.setSystemTime(new Date(2026, 11, 2, 20, 0));
    await lookAlone();
    expect(around.shown).toHaveLength(2);
  });
});

describe("answer", () => {
  it("goes to the page that is open, or opens one", async () => {
    const { event, isClosed } = notification({ id: "a", opens: "#/today" });
    await answer(event(""));
    expect(isClosed()).toBe(true);
    expect(around.told).toEqual([{ opens: "#/today" }]);
    around.pages = 0;
    await answer(event(""));
    expect(around.opened).toEqual(["/#/today"]);
  });

  it("turns one off from itself, also while every page is closed or locked", async () => {
    around.pages = 0;
    await answer(notification({ id: "a", opens: "#/today" }).event("off"));
    expect(around.opened).toEqual([]);
    expect(await look(asked)).toEqual([]);
    around.pages = 2;
    await answer(notification({ id: "b", opens: "#/today" }).event("off"));
    expect(around.told).toEqual([{ opens: null }, { opens: null }]);
    expect(JSON.parse(around.kept.get("/reminders/off") ?? "")).toEqual([
      "a",
      "b",
    ]);
  });
});
