import {
  noReminders,
  type Reminder,
  type RemindersKept,
} from "@staying-power/plan";
import { remindersWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { faultOf, newReminder, reminderOf, withDay } from "./draft-reminder.ts";
import { withoutReminder, withReminders } from "./reminders-of.ts";
import { rulesOf } from "./rules-of.ts";

const made = (more: Partial<Reminder> = {}): Reminder => ({
  ...reminderOf(newReminder, { id: "a", since: "2026-11-22" }),
  ...more,
});
const kept = (...all: readonly Reminder[]): RemindersKept => ({
  ...noReminders,
  list: Object.fromEntries(all.map((each) => [each.id, each])),
});
const look = { reviews: ["2026-12-01"], discreet: false, isUnsealed: false };

describe("rulesOf", () => {
  it("says a word that could be anything, unless the person wants it plain and it is sealed", () => {
    const own = made({ id: "b", about: "own", text: "Water the fern" });
    const all = kept(made(), own);
    const titles = (of: RemindersKept, more: object = {}) =>
      rulesOf(of, { ...look, ...more }).each.map(({ title }) => title);
    expect(titles(all)).toEqual(["Lamp", "Lamp"]);
    expect(titles(all, { discreet: true })).toEqual(["Notes", "Notes"]);
    const plain = { ...all, plain: true };
    expect(titles(plain)).toEqual([
      remindersWords.shown.titles.evening,
      "Water the fern",
    ]);
    expect(titles(plain, { isUnsealed: true })).toEqual(["Lamp", "Lamp"]);
  });

  it("never names anyone, and never speaks of an ex or of contact", () => {
    for (const title of Object.values(remindersWords.shown.titles))
      expect(title).not.toMatch(/\bex\b|contact|they|them|him|her\b/i);
  });

  it("counts days as the browser does, takes reviews by their dates, and leaves out what is off", () => {
    const rules = rulesOf(
      kept(
        made({ days: ["monday", "sunday"] }),
        made({ id: "b", about: "review", days: [], time: "21:00" }),
        made({ id: "c", off: true }),
      ),
      look,
    );
    expect(rules.quiet).toEqual({ from: 1320, to: 480 });
    expect(rules.each).toMatchObject([
      {
        id: "a",
        days: [1, 0],
        minutes: 1200,
        opens: "#/today",
        asks: "#/reminders/a",
      },
      { id: "b", days: ["2026-12-01"], minutes: 1260, opens: "#/map" },
    ]);
    expect(rules.each).toHaveLength(2);
  });
});

describe("a reminder that is kept", () => {
  const noon = new Date(2026, 10, 22, 12).getTime();
  const now = { today: "2026-11-22", present: noon };

  it("comes on its next day first where its hour has passed", () => {
    const before = withReminders(kept(), [made({ time: "11:00" })], now);
    expect(before.shown).toEqual({ a: "2026-11-22" });
    expect(withReminders(kept(), [made()], now).shown).toEqual({});
    expect(withoutReminder(before, "a")).toEqual(kept());
  });

  it("has words, a day, and a time that is not quiet", () => {
    const { quiet } = noReminders;
    const fault = (more: object) => faultOf({ ...newReminder, ...more }, quiet);
    expect(fault({})).toBeNull();
    expect(fault({ about: "own", text: "  " })).toBe("text");
    expect(fault({ days: [] })).toBe("days");
    expect(fault({ days: [], about: "review" })).toBeNull();
    expect(fault({ time: "" })).toBe("time");
    expect(fault({ time: "23:00" })).toBe("quiet");
    expect(fault({ time: "08:00" })).toBeNull();
  });

  it("keeps the order of the week", () => {
    expect(withDay(["sunday"], "monday")).toEqual(["monday", "sunday"]);
    expect(withDay(["monday", "sunday"], "monday")).toEqual(["sunday"]);
  });
});
