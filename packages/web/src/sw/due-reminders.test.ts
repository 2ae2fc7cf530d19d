import { addDays } from "@staying-power/case";
import {
  nextReminder,
  type Reminder,
  type ReminderClock,
  type ReminderRules,
} from "@staying-power/plan";
import { describe, expect, it } from "vitest";
import { dueReminders } from "./due-reminders.ts";

const rule = (id: string, minutes: number, days: (number | string)[]) => ({
  id,
  days,
  minutes,
  title: "Lamp",
  opens: "#/today",
  asks: "#/reminders/a",
});
const everyDay = [0, 1, 2, 3, 4, 5, 6];
const rules: ReminderRules = {
  quiet: { from: 22 * 60, to: 8 * 60 },
  turnOff: "off",
  icon: "/icon-192.png",
  each: [rule("a", 20 * 60, everyDay), rule("b", 19 * 60, ["2026-12-01"])],
};
const noon: ReminderClock = { day: "2026-12-01", weekday: 2, minutes: 720 };
const due = (now: Partial<ReminderClock>, more: object = {}) =>
  dueReminders(rules, {
    now: { ...noon, ...now },
    late: 60,
    shown: {},
    off: [],
    ...more,
  }).map(({ id }) => id);

describe("dueReminders", () => {
  it("come at their hour and for so long after it, once a day", () => {
    expect(due({ minutes: 19 * 60 - 1 })).toEqual([]);
    expect(due({ minutes: 19 * 60 })).toEqual(["b"]);
    expect(due({ minutes: 20 * 60 })).toEqual(["a", "b"]);
    expect(due({ minutes: 20 * 60 + 1 })).toEqual(["a"]);
    expect(due({ minutes: 21 * 60 + 1 })).toEqual([]);
    expect(due({ minutes: 20 * 60 }, { shown: { a: noon.day } })).toEqual([
      "b",
    ]);
    expect(
      due({ minutes: 20 * 60 + 5 }, { shown: { a: "2026-11-30" } }),
    ).toEqual(["a"]);
    expect(due({ minutes: 20 * 60 }, { off: ["a", "b"] })).toEqual([]);
    expect(due({ day: "2026-12-02", minutes: 19 * 60 })).toEqual([]);
  });

  it("are never shown in the quiet hours, on either side of midnight", () => {
    const each = [rule("a", 21 * 60 + 50, everyDay), rule("b", 7 * 60, [2])];
    const at = (minutes: number) =>
      dueReminders(
        { ...rules, each },
        { now: { ...noon, minutes }, late: 240, shown: {}, off: [] },
      ).map(({ id }) => id);
    expect(at(22 * 60 - 1)).toEqual(["a"]);
    expect(at(22 * 60)).toEqual([]);
    expect(at(7 * 60)).toEqual([]);
    // Its hour was quiet: it is not made up afterwards.
    expect(at(8 * 60)).toEqual([]);
  });
});

/** Zones on both sides of both lines, with every kind of change: half an hour, at midnight, for Ramadan, none. */
const zones = [
  "Europe/Madrid",
  "Europe/London",
  "Europe/Dublin",
  "America/New_York",
  "America/Los_Angeles",
  "America/St_Johns",
  "America/Santiago",
  "America/Asuncion",
  "America/Havana",
  "America/Sao_Paulo",
  "Africa/Casablanca",
  "Africa/Cairo",
  "Asia/Kolkata",
  "Asia/Beirut",
  "Asia/Jerusalem",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Australia/Sydney",
  "Pacific/Auckland",
  "Pacific/Chatham",
] as const;

const minute = 60_000;
const day = 1440 * minute;

/** What the clocks of a zone show, minute by minute. */
function clockOf(zone: string): (moment: number) => ReminderClock {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return (moment) => {
    const [date = "", time = ""] = format.format(moment).split(" ");
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return {
      day: date,
      weekday: new Date(`${date}T00:00:00Z`).getUTCDay(),
      minutes: hours * 60 + minutes,
    };
  };
}

/** The days on which the clocks of a zone change, or any day where they do not. */
function changesOf(clock: (moment: number) => ReminderClock): number[] {
  const offset = (moment: number): number => {
    const { day: date, minutes } = clock(moment);
    return Date.parse(`${date}T00:00:00Z`) + minutes * minute - moment;
  };
  const start = Date.parse("2026-12-01T00:00:00Z");
  const all = Array.from({ length: 365 }, (_, index) => start + index * day);
  const found = all.filter((at) => offset(at) !== offset(at + day));
  return found.length > 0 ? found : [start];
}

describe("a page that looks once a minute", () => {
  it.each(zones)(
    "in %s shows each reminder once a day, at its hour or right after a leap, and says before when",
    (zone) => {
      const clock = clockOf(zone);
      const times = ["00:15", "02:30", "20:00"] as const;
      const minutes = times.map(
        (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
      );
      const here: ReminderRules = {
        ...rules,
        quiet: { from: 0, to: 0 },
        each: minutes.map((at, place) => rule(String(place), at, everyDay)),
      };
      const reminders = times.map((time, place): Reminder => ({
        id: String(place),
        about: "evening",
        days: [
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
        ],
        time,
        since: "2026-01-01",
        off: false,
      }));
      for (const change of changesOf(clock)) {
        const shown: Record<string, string> = {};
        const counts = new Map<string, number>();
        let said = "";
        for (let at = change - 2 * day; at < change + 3 * day; at += minute) {
          const now = clock(at);
          for (const { id, minutes: hour } of dueReminders(here, {
            now,
            late: 60,
            shown,
            off: [],
          })) {
            const key = `${now.day} ${times[Number(id)]}`;
            counts.set(key, (counts.get(key) ?? 0) + 1);
            shown[id] = now.day;
            // On the minute, or after what the clock did not show.
            const before = clock(at - minute);
            const isLeap = before.day !== now.day || before.minutes < hour;
            if (at > change - 2 * day)
              expect(now.minutes === hour || isLeap).toBe(true);
            if (said !== "" && now.minutes === hour) expect(key).toBe(said);
            said = "";
          }
          const text = [Math.floor(now.minutes / 60), now.minutes % 60]
            .map((part) => String(part).padStart(2, "0"))
            .join(":");
          if (now.minutes % 60 === 5) {
            const next = nextReminder({
              reminders: reminders.filter(({ id }) => shown[id] !== now.day),
              quiet: { from: "00:00", to: "00:00" },
              reviews: [],
              today: now.day,
              time: text,
            });
            said =
              next === null || next.on !== now.day
                ? ""
                : `${next.on} ${next.reminder.time}`;
          }
        }
        const middle = clock(change).day;
        for (const ahead of [-1, 0, 1])
          for (const time of times)
            expect([
              time,
              counts.get(`${addDays(middle, ahead)} ${time}`),
            ]).toEqual([time, 1]);
      }
    },
  );
});
