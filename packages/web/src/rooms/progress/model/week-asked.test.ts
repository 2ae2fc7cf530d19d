import { addDays, weekdayIds } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { weekAsked, weekBegin, weekdayOf } from "./week-asked.ts";
import { freshWeekNotes, type WeekNotes } from "./week-notes.ts";

const today = "2026-11-22";
const ago = (days: number): string => addDays(today, -days);
const asked = (notes: Partial<WeekNotes>, used = 60, day = today) =>
  weekAsked({
    notes: { ...freshWeekNotes, ...notes },
    firstDay: addDays(today, -used),
    today: day,
  });
const review = (id: string, on: string) => ({
  id,
  on,
  hard: "a",
  held: "",
  next: "",
});
const wanted = { wanted: true, day: "sunday" } as const;

describe("weekAsked", () => {
  it("asks in the second week of use, and at no other time", () => {
    const days = [0, 6, 7, 13, 14, 400, -3].map((used) => asked({}, used));
    expect(days).toEqual([
      "nothing",
      "nothing",
      "ask",
      "ask",
      "nothing",
      "nothing",
      "nothing",
    ]);
    expect(weekAsked({ notes: freshWeekNotes, firstDay: "", today })).toBe(
      "nothing",
    );
  });

  it("never asks again once they said no, and is never due then", () => {
    for (let used = 0; used < 40; used += 1)
      expect(asked({ wanted: false, day: "sunday" }, used)).toBe("nothing");
  });

  it("is due on the chosen day alone", () => {
    const due = Array.from({ length: 14 }, (_, day) =>
      asked(wanted, 60, addDays(today, day)),
    ).map((said) => said === "due");
    expect(due).toEqual(Array.from({ length: 14 }, (_, day) => day % 7 === 0));
  });

  it("is due no more once it was done or put off, and again a week later", () => {
    const done = { ...wanted, reviews: [review("a", today)] };
    expect(asked(done)).toBe("nothing");
    expect(asked({ ...done, open: "a" })).toBe("due");
    expect(asked({ ...wanted, putOffOn: today })).toBe("nothing");
    expect(asked({ ...done, putOffOn: ago(7) }, 60, addDays(today, 7))).toBe(
      "due",
    );
  });

  it("is not due twice where a journey or a clock repeats the day", () => {
    const done = { ...wanted, day: "saturday" as const };
    expect(asked({ ...done, reviews: [review("a", today)] }, 60, ago(1))).toBe(
      "nothing",
    );
  });

  it("knows the day of the week of any date", () => {
    expect(weekdayOf(today)).toBe("sunday");
    expect(weekdayOf("1900-01-01")).toBe("monday");
    for (let day = 0; day < 800; day += 1) {
      const date = addDays("2024-02-20", day);
      const place = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
      expect(weekdayOf(date)).toBe(weekdayIds[place]);
    }
  });

  it("has seven days to a week, and fewer where the calendar begins", () => {
    expect(weekBegin(today)).toBe("2026-11-16");
    expect(weekBegin("1900-01-03")).toBe("1900-01-03");
  });
});
