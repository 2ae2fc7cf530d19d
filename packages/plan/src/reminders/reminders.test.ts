import { addDays, type Event, weekdayIds } from "@staying-power/case";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarEntries } from "../calendar/calendar-entries.ts";
import { calendarOf } from "../calendar/calendar-of.ts";
import {
  fewerOffer,
  fewerReminders,
  remindersAWeek,
} from "./fewer-reminders.ts";
import { nextReminder } from "./next-reminder.ts";
import {
  noReminders,
  parseReminder,
  parseReminders,
} from "./parse-reminders.ts";
import { reminderSlots } from "./reminder-slots.ts";
import {
  isQuiet,
  mostReminders,
  type Reminder,
  reminderAbouts,
  usualQuiet,
} from "./reminder.ts";

const seed = { seed: 20_261_129 };
const today = "2026-11-29";
const evening: Reminder = {
  id: "a",
  about: "evening",
  days: weekdayIds,
  time: "20:00",
  since: "2026-11-01",
  off: false,
};

const anyReminder = fc.record({
  id: fc.stringMatching(/^[a-z]{1,3}$/),
  about: fc.constantFrom(...reminderAbouts),
  days: fc
    .subarray([...weekdayIds], { minLength: 1 })
    .map((days) => weekdayIds.filter((day) => days.includes(day))),
  time: fc.constantFrom("00:00", "07:59", "08:00", "12:30", "22:00"),
  since: fc.constantFrom("2026-11-01", today),
  off: fc.boolean(),
});
const anyReminders = fc.uniqueArray(anyReminder, {
  selector: ({ id }) => id,
  maxLength: mostReminders,
});

describe("isQuiet", () => {
  it("reaches over midnight, begins with its hour and ends before the other", () => {
    for (const time of ["22:00", "23:59", "00:00", "07:59"])
      expect(isQuiet(time, usualQuiet)).toBe(true);
    for (const time of ["08:00", "12:00", "21:59"])
      expect(isQuiet(time, usualQuiet)).toBe(false);
    expect(isQuiet("13:30", { from: "13:00", to: "14:00" })).toBe(true);
    expect(isQuiet("14:00", { from: "13:00", to: "14:00" })).toBe(false);
    expect(isQuiet("13:00", { from: "13:00", to: "13:00" })).toBe(false);
  });
});

describe("parseReminders", () => {
  it("gives back what was kept, and none for anything else", () => {
    fc.assert(
      fc.property(anyReminders, (all) => {
        const kept = {
          ...noReminders,
          list: Object.fromEntries(all.map((each) => [each.id, each])),
          shown: { a: today },
          offeredOn: today,
        };
        expect(parseReminders(structuredClone(kept))).toEqual(kept);
      }),
      seed,
    );
    for (const nothing of [undefined, null, 3, "x", []])
      expect(parseReminders(nothing)).toStrictEqual(noReminders);
  });

  it("leaves out what has no hour, no day, or another name than its own", () => {
    for (const wrong of [
      { ...evening, time: "24:00" },
      { ...evening, time: "8:00" },
      { ...evening, days: ["someday"] },
      { ...evening, about: "them" },
      { ...evening, since: "soon" },
      { ...evening, id: "../x" },
      null,
    ])
      expect(parseReminder(wrong)).toBeNull();
    expect(
      parseReminders({
        list: { b: evening },
        quiet: { from: "22:00" },
        plain: 1,
      }),
    ).toStrictEqual(noReminders);
    expect(
      parseReminder({ ...evening, about: "own", text: "x".repeat(500) })?.text,
    ).toHaveLength(80);
  });
});

describe("nextReminder", () => {
  const at = { quiet: usualQuiet, reviews: [], today, time: "12:00" };

  it("is the nearest by the clock, on its day", () => {
    const monday: Reminder = { ...evening, id: "b", days: ["monday"] };
    const next = (reminders: readonly Reminder[], time = "12:00") =>
      nextReminder({ ...at, reminders, time });
    expect(next([monday, evening])?.reminder.id).toBe("a");
    expect(next([evening])?.on).toBe(today);
    expect(next([evening], "20:00")?.on).toBe(addDays(today, 1));
    expect(next([monday])?.on).toBe("2026-11-30");
    expect(next([{ ...evening, days: ["sunday"] }], "21:00")).toMatchObject({
      on: addDays(today, 7),
    });
  });

  it("passes over what is off, and what falls in the quiet hours", () => {
    for (const reminder of [
      { ...evening, off: true },
      { ...evening, time: "23:00" },
      { ...evening, about: "review" as const },
    ])
      expect(nextReminder({ ...at, reminders: [reminder] })).toBeNull();
    expect(nextReminder({ ...at, reminders: [] })).toBeNull();
  });

  it("falls on the days of reviews, whatever its days of the week", () => {
    const review: Reminder = { ...evening, about: "review", days: [] };
    const reviews = ["2026-12-20", "2026-11-20", "2026-12-01"];
    expect(nextReminder({ ...at, reviews, reminders: [review] })?.on).toBe(
      "2026-12-01",
    );
  });
});

describe("fewerReminders", () => {
  it("halves, never adds or moves anything, and comes to none", () => {
    fc.assert(
      fc.property(anyReminders, (all) => {
        let now: readonly Reminder[] = all;
        for (let turn = 0; turn < 8; turn += 1) {
          const fewer = fewerReminders(now, today);
          const [before, after] = [now, fewer].map(remindersAWeek);
          expect(fewer.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
          for (const [place, each] of fewer.entries()) {
            const was = now[place];
            expect(was?.days).toEqual(expect.arrayContaining([...each.days]));
            expect(each.time).toBe(was?.time);
            expect(was?.off === true && !each.off).toBe(false);
          }
          if (now.some(({ off }) => !off))
            expect(JSON.stringify(fewer)).not.toBe(JSON.stringify(now));
          expect(after ?? 0).toBeLessThanOrEqual(before ?? 0);
          now = fewer;
        }
        expect(now.every(({ off }) => off)).toBe(true);
      }),
      seed,
    );
  });

  it("goes from seven days to four, two, one, and none", () => {
    let now: readonly Reminder[] = [evening];
    const counts = Array.from({ length: 4 }, () => {
      now = fewerReminders(now, today);
      return remindersAWeek(now);
    });
    expect(counts).toEqual([4, 2, 1, 0]);
    expect(now[0]).toMatchObject({ off: true, since: today });
  });
});

describe("fewerOffer", () => {
  const wrote = (days: readonly number[]): readonly Event[] =>
    days
      .toSorted((one, other) => other - one)
      .map((ago) => ({
        at: addDays(today, -ago),
        kind: "check-in",
        mood: 5,
      }));
  const offer = (days: readonly number[], more: object = {}) =>
    fewerOffer({ reminders: [evening], events: wrote(days), today, ...more });
  const all = Array.from({ length: 14 }, (_, index) => index + 1);

  it("comes when most days with a reminder had an entry, and when hardly any had", () => {
    expect(offer(all)).toBe("habit");
    expect(offer(all.slice(0, 11))).toBe("habit");
    expect(offer(all.slice(0, 10))).toBeNull();
    expect(offer(all.slice(0, 4))).toBeNull();
    expect(offer(all.slice(0, 3))).toBe("unused");
    expect(offer([])).toBe("unused");
  });

  it("comes when it gets better beyond chance", () => {
    const felt = (ago: number, mood: number): Event => ({
      at: addDays(today, -ago),
      kind: "check-in",
      mood,
    });
    const events = [20, 18, 16, 14, 12, 10, 5, 4, 3, 2, 1, 0].map((ago) =>
      felt(ago, ago > 7 ? 2 : 7),
    );
    expect(fewerOffer({ reminders: [evening], events, today })).toBe("better");
  });

  it("rests for a fortnight, and has nothing to say of a few days or of none", () => {
    expect(offer([], { offeredOn: addDays(today, -13) })).toBeNull();
    expect(offer([], { offeredOn: addDays(today, -14) })).toBe("unused");
    // A clock that was ahead holds nothing back.
    expect(offer([], { offeredOn: addDays(today, 40) })).toBe("unused");
    expect(offer([], { reminders: [] })).toBeNull();
    expect(offer([], { reminders: [{ ...evening, off: true }] })).toBeNull();
    const since = addDays(today, -5);
    expect(offer([], { reminders: [{ ...evening, since }] })).toBeNull();
    const two = { ...evening, days: ["monday", "friday"] };
    expect(offer([], { reminders: [two] })).toBeNull();
  });
});

describe("reminderSlots", () => {
  const plain = {
    key: "abc",
    zone: "Europe/Madrid",
    name: "Lamp",
    titles: {
      review: "Lamp",
      "stop-waiting": "Lamp",
      agreement: "Lamp",
      slot: "Lamp",
      reminder: "Lamp",
    },
    alarmMinutes: null,
    present: Date.parse("2026-11-29T08:00:00Z"),
    today,
    from: today,
    days: 3660,
    before: [],
    writes: "update",
  } as const;
  const plan = { state: "gate", reviews: [], stopWaiting: null } as const;
  const made = (reminders: readonly Reminder[], before: object = {}) =>
    calendarOf({
      ...plain,
      entries: calendarEntries({
        plan,
        slots: [],
        reminders: reminderSlots(reminders),
      }),
      ...before,
    });

  it("stand in the calendar with an alarm at their hour, and take none of it", () => {
    const two: Reminder = {
      ...evening,
      days: ["monday", "friday"],
      text: "Ana",
      about: "own",
    };
    const { text, entries } = made([two]);
    expect(entries).toBe(2);
    expect(text.match(/TRIGGER:PT0M/g)).toHaveLength(2);
    expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(2);
    expect(text).toContain("DTSTART;TZID=Europe/Madrid:20261102T200000");
    expect(text).not.toContain("Ana");
  });

  it("keep their names when they are moved, and are taken back when they are off", () => {
    const first = made([evening]);
    expect(first.entries).toBe(7);
    const later = made([{ ...evening, time: "19:00" }], {
      before: first.given,
    });
    expect(later.given.map(({ uid }) => uid)).toEqual(
      first.given.map(({ uid }) => uid),
    );
    expect(later.given.every(({ sequence }) => sequence === 1)).toBe(true);
    const gone = made([{ ...evening, off: true }], { before: later.given });
    expect(gone.cancelled).toBe(7);
    expect(made([{ ...evening, about: "review" }]).isEmpty).toBe(true);
  });
});
