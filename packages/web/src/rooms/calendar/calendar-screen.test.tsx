import type { Event } from "@staying-power/case";
import { calendarWords, locale } from "@staying-power/words";
import ICAL from "ical.js";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { pick, press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { CalendarScreen } from "./calendar-screen.tsx";
import { calendarSlice } from "./model/slice.ts";

const words = calendarWords;
const today = "2026-11-22";
const waiting: Event = {
  at: "2026-11-01",
  kind: "waiting",
  until: "2027-01-15",
  sign: "Ana says so",
};

/** What the browser was handed, by the name of the file. */
let handed: { readonly name: string; readonly blob: Blob }[] = [];
const { createObjectURL } = URL;

beforeEach(() => {
  handed = [];
  let newest: Blob | null = null;
  URL.createObjectURL = (blob: Blob) => {
    newest = blob;
    return "blob:here";
  };
  HTMLAnchorElement.prototype.click = function click() {
    if (newest !== null) handed.push({ name: this.download, blob: newest });
  };
});

afterEach(() => {
  URL.createObjectURL = createObjectURL;
  Reflect.deleteProperty(HTMLAnchorElement.prototype, "click");
});

async function shown(events: readonly Event[] = [waiting], facts: object = {}) {
  const app = await appAround({ day: today });
  app.session.change((before) => ({
    ...before,
    case: {
      ...before.case,
      breakup: "2026-10-01",
      facts: { endedBy: "ex", ...facts },
      events,
    },
  }));
  const part = mount(<CalendarScreen />, app);
  return {
    ...part,
    app,
    save: async (name: string) => {
      await press(part.getByRole("button", { name }));
      const file = handed.at(-1);
      const text = (await file?.blob.text()) ?? "";
      return { name: file?.name, text, events: eventsIn(text) };
    },
    tell: (more: readonly Event[], said: object = {}) => {
      app.session.change((before) => ({
        ...before,
        case: {
          ...before.case,
          facts: { ...before.case.facts, ...said },
          events: [...(before.case.events ?? []), ...more],
        },
      }));
      part.show(<CalendarScreen />);
    },
  };
}

function eventsIn(text: string) {
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((part) => {
      const event = new ICAL.Event(part);
      return {
        on: event.startDate.toString(),
        title: event.summary,
        sequence: event.sequence,
        cancelled: part.getFirstPropertyValue("status") === "CANCELLED",
      };
    });
}

describe("the calendar", () => {
  it("lists what has a day, and gives it out under a word that could be anything", async () => {
    const { getByText, save, queryByRole } = await shown();
    getByText(words.entries.stopWaiting(locale.day("2027-01-15")));
    getByText(words.leaves.discreet);
    expect(queryByRole("button", { name: words.update })).toBeNull();
    const { name, text, events } = await save(words.save);
    expect(name).toBe("lamp.ics");
    expect(events.map(({ on }) => on)).toContain("2027-01-15");
    for (const { title } of events) expect(title).toBe("Lamp");
    expect(text).not.toMatch(/Ana|\bex\b|contact|wait|staying/i);
    expect(text).not.toContain("VALARM");
    getByText(words.savedFile("lamp.ics"));
  });

  it("says plainly what others read when the titles say what they are, and reminds when asked to", async () => {
    const { getByLabelText, getByText, save } = await shown();
    await press(getByLabelText(words.plain(words.titles.plain.review)));
    getByText(words.leaves.plain);
    await pick(getByLabelText(words.alarm), "1440");
    const { events, text } = await save(words.save);
    expect(events.map(({ title }) => title)).toContain(
      words.titles.plain["stop-waiting"],
    );
    expect(text).toContain("TRIGGER:-PT900M");
  });

  it("keeps of it names, counts and numbers alone, and updates from those", async () => {
    const { app, save, tell, getByText } = await shown();
    const first = await save(words.save);
    const kept = app.session.record.value.calendar;
    expect(Object.keys(kept.given)).toHaveLength(first.events.length);
    expect(JSON.stringify(kept)).not.toMatch(/Lamp"|Look back|Ana/);
    expect(calendarSlice.parse(structuredClone(kept))).toStrictEqual(kept);

    const same = await save(words.update);
    expect(same.name).toBe("lamp-update.ics");
    expect(same.events).toStrictEqual(first.events);
    tell([{ at: today, kind: "waiting", until: "2027-02-20", sign: "" }]);
    const moved = await save(words.update);
    expect(moved.events.filter(({ sequence }) => sequence > 0)).toStrictEqual([
      { on: "2027-02-20", title: "Lamp", sequence: 1, cancelled: false },
    ]);
    tell([{ at: today, kind: "waiting", until: null }]);
    getByText(words.gone(1));
    const gone = await save(words.update);
    expect(gone.events.filter(({ cancelled }) => cancelled)).toMatchObject([
      { on: "2027-02-20", sequence: 2 },
    ]);
  });

  it("behind a stated no holds nothing that waits, and takes back what was given out", async () => {
    const { getByText, queryByText, queryByRole, save, tell } = await shown();
    await save(words.save);
    tell([], { contactForbidden: "they-asked" });
    expect(queryByText(/No Contact|stop waiting/)).toBeNull();
    expect(queryByRole("button", { name: words.save })).toBeNull();
    const { events } = await save(words.update);
    expect(events.every(({ cancelled }) => cancelled)).toBe(true);
    getByText(words.allGone);
  });

  it("holds the day of an agreement once together again, moves it, and names it only where titles may", async () => {
    const { app, getByText, getByLabelText, queryByText, save, show } =
      await shown([{ at: "2026-11-10", kind: "returned" }]);
    const agreeOn = (reviewOn: string) => {
      app.session.change((before) => ({
        ...before,
        reunion: {
          ...before.reunion,
          agreement: {
            on: "2026-11-12",
            reviewOn,
            dates: 2,
            mineRule: "I say it the same week",
            theirRule: "",
          },
        },
      }));
      show(<CalendarScreen />);
    };
    agreeOn("2026-12-06");
    getByText(words.entries.agreement(locale.day("2026-12-06")));
    expect(queryByText(/No Contact|stop waiting/)).toBeNull();
    const { events, text } = await save(words.save);
    expect(events).toEqual([
      { on: "2026-12-06", title: "Lamp", sequence: 0, cancelled: false },
    ]);
    expect(text).not.toMatch(/same week|agree/i);
    agreeOn("2026-12-20");
    const { agreement: title } = words.titles.plain;
    await press(getByLabelText(words.plain(title)));
    expect((await save(words.update)).events).toEqual([
      { on: "2026-12-20", title, sequence: 1, cancelled: false },
    ]);
  });

  it("says so where nothing has a day", async () => {
    const open = await shown([], { endedBy: "mutual" });
    open.app.session.change((record) => ({
      ...record,
      case: { format: "staying-power/case", version: 1 },
    }));
    open.show(<CalendarScreen />);
    open.getByText(words.nothing.text);
    const gated = await shown([], { contactForbidden: "they-asked" });
    gated.getByText(words.nothing.gated);
    expect(
      gated.getByRole("link", { name: words.nothing.map }).getAttribute("href"),
    ).toBe("#/map");
    expect(gated.queryByRole("button")).toBeNull();
  });

  it("reads what was kept, and leaves out what cannot be read", () => {
    const good = {
      sequence: 2,
      print: "ab",
      on: today,
      weekly: false,
      cancelled: true,
    };
    expect(
      calendarSlice.parse({
        key: "A b",
        plain: "yes",
        alarmMinutes: -1,
        given: { a: good, b: { ...good, on: "soon" }, c: 3 },
      }),
    ).toStrictEqual({ given: { a: good } });
    for (const nothing of [undefined, null, 3, "x", []])
      expect(calendarSlice.parse(nothing)).toStrictEqual({ given: {} });
  });
});
