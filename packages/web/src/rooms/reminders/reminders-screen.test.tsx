import { addDays, type Event } from "@staying-power/case";
import { noReminders, type Reminder } from "@staying-power/plan";
import {
  calendarWords,
  mapScreenWords,
  plainText,
  remindersWords as words,
  weekdayNames,
} from "@staying-power/words";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { pick, press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { CalendarScreen } from "../calendar/calendar-screen.tsx";
import { RemindersScreen } from "./reminders-screen.tsx";

const today = "2026-11-22";
const evening: Reminder = {
  id: "a",
  about: "evening",
  days: ["monday", "wednesday", "friday", "sunday"],
  time: "20:00",
  since: "2026-10-01",
  off: false,
};

// The document of these tests is no page of a browser.
beforeEach(() => vi.stubGlobal("isSecureContext", true));
afterEach(() => vi.unstubAllGlobals());

async function shown(
  made: readonly Reminder[] = [],
  events: readonly Event[] = [],
  id = "",
) {
  const app = await appAround({ day: today });
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup: "2026-10-01", events },
    reminders: {
      ...noReminders,
      list: Object.fromEntries(made.map((each) => [each.id, each])),
    },
  }));
  const part = mount(<RemindersScreen id={id} />, app);
  return {
    ...part,
    app,
    kept: () => app.session.record.value.reminders,
    pressed: (name: string) => press(part.getByRole("button", { name })),
  };
}

describe("reminders", () => {
  it("are none by default, and one is made with its days and its hour", async () => {
    const { getByText, getByLabelText, pressed, kept, queryByText } =
      await shown();
    getByText(words.empty);
    expect(queryByText(words.ways.heading)).toBeNull();
    await pressed(words.add);
    await pick(getByLabelText(words.editor.time), "23:00");
    await press(getByLabelText(weekdayNames.monday));
    await pressed(words.editor.keep);
    expect(kept().list).toEqual({});
    getByText(words.editor.quietTime("22:00", "08:00"));
    expect(document.activeElement).toBe(getByLabelText(words.editor.time));
    await pick(getByLabelText(words.editor.time), "20:00");
    await press(getByLabelText(words.abouts.own));
    await pressed(words.editor.keep);
    getByText(words.editor.missingText);
    expect(document.activeElement).toBe(
      getByLabelText(words.editor.text, { exact: true }),
    );
    await type(getByLabelText(words.editor.text), " fern ");
    await pressed(words.editor.keep);
    expect(Object.values(kept().list)).toMatchObject([
      { about: "own", text: "fern", time: "20:00", off: false, since: today },
    ]);
    expect(Object.values(kept().list)[0]?.days).toHaveLength(6);
  });

  it("are turned off, taken out, and brought back", async () => {
    const { getByText, getByRole, getAllByRole, pressed, kept } = await shown([
      evening,
    ]);
    await press(getByRole("checkbox", { name: /^On/ }));
    expect(kept().list["a"]).toMatchObject({ off: true, since: today });
    getByText(words.noNext);
    await pressed(mapScreenWords.takeBack);
    expect(kept().list["a"]).toEqual(evening);
    const out = getAllByRole("button").find(
      (button) =>
        button.textContent === plainText(words.remove({ about: "evening" })),
    );
    if (out === undefined) throw new TypeError("no button");
    await press(out);
    expect(kept().list).toEqual({});
    await pressed(mapScreenWords.takeBack);
    expect(kept().list["a"]).toEqual(evening);
  });

  it("offers half as many after a fortnight in which they went by, says that less is success, and rests then", async () => {
    const { getByText, pressed, kept, queryByText } = await shown([evening]);
    getByText(words.fewer.unused);
    getByText(words.fewer.less);
    getByText(words.fewer.after(2));
    await pressed(words.fewer.yes);
    expect(kept().list["a"]?.days).toEqual(["monday", "friday"]);
    expect(queryByText(words.fewer.heading)).toBeNull();
    await pressed(mapScreenWords.takeBack);
    expect(kept().list["a"]?.days).toEqual(evening.days);
    await pressed(words.fewer.no);
    expect(kept()).toMatchObject({ offeredOn: today });
    expect(queryByText(words.fewer.heading)).toBeNull();
  });

  it("offers none of that while they are of use", async () => {
    const told = Array.from({ length: 4 }, (_, index): Event => ({
      at: addDays(today, -(index + 1) * 2),
      kind: "check-in",
      mood: 5,
    })).toReversed();
    const { queryByText } = await shown([evening], told);
    expect(queryByText(words.fewer.heading)).toBeNull();
  });

  it("shows the one that led here first, with its switch", async () => {
    const { getByText, pressed, kept } = await shown([evening], [], "a");
    getByText(words.here.heading);
    await pressed(words.here.off);
    expect(kept().list["a"]?.off).toBe(true);
    getByText(words.here.isOff);
  });

  it("stands in the calendar file only where that is wanted, and never behind a gate unless it is wanted all the same", async () => {
    const { app, getByLabelText, show, queryAllByText, kept } = await shown([
      { ...evening, days: ["monday"] },
    ]);
    const line = calendarWords.entries.reminder("Monday", "20:00");
    await press(getByLabelText(words.ways.calendar));
    expect(kept().inCalendar).toBe(true);
    show(<CalendarScreen />);
    expect(queryAllByText(line)).toHaveLength(1);
    app.session.change((record) => ({
      ...record,
      case: {
        ...record.case,
        facts: { ...record.case.facts, contactForbidden: "they-asked" },
      },
    }));
    show(<CalendarScreen />);
    expect(queryAllByText(line)).toHaveLength(0);
    show(<RemindersScreen id="" />);
    await press(getByLabelText(words.gated.choose));
    show(<CalendarScreen />);
    expect(queryAllByText(line)).toHaveLength(1);
  });
});
