import { describe, expect, it } from "vitest";
import { journalPrompts } from "@staying-power/words";
import {
  freshJournalNotes,
  type JournalEntry,
  type JournalNotes,
  parseJournalNotes,
} from "./journal-notes.ts";
import {
  longestEntry,
  mostEntries,
  openEntry,
  withClosed,
  withWritten,
} from "./journal-entry.ts";
import { nightOf } from "./circling-now.ts";
import { foundEntries } from "./found-entries.ts";
import { journalText } from "./journal-text.ts";
import { promptFor, promptNamed } from "./prompt-for.ts";
import { journalSlice } from "./slice.ts";
import { begunAt, minutesLeft, withOneMore } from "./writing-time.ts";

const at = "2026-11-22T21:10:00.000+01:00";
const full: JournalNotes = {
  entries: [
    { id: "j1", at, text: "All of it.", prompt: "day-small" },
    { id: "j2", at, text: "" },
  ],
  open: "j1",
  timer: { startedAt: 1_795_000_000_000, minutes: 10 },
  wroteOn: "2026-11-22",
};

describe("parseJournalNotes", () => {
  it("gives back what was kept, through JSON and back", () => {
    expect(parseJournalNotes(full)).toEqual(full);
    expect(parseJournalNotes(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  it.each([undefined, null, {}])("takes %o for nothing yet", (input) => {
    expect(parseJournalNotes(input)).toEqual(freshJournalNotes);
  });

  it.each(["text", 7, true, [[]]])(
    "keeps %o aside, which is no journal at all",
    (input) => {
      expect(parseJournalNotes(input)).toEqual({
        ...freshJournalNotes,
        unread: [input],
      });
    },
  );

  it("keeps what it cannot read aside and word for word, and the rest in use", () => {
    const odd = [
      { id: "j3", at: "some night", text: "kept" },
      { id: "", at, text: "kept" },
      { id: "j1", at, text: "the same name again" },
      { id: "j4", at, text: { of: "a later kind" } },
      "kept",
      null,
    ];
    const notes = parseJournalNotes({
      ...full,
      entries: [...full.entries, ...odd],
      wroteOn: "never",
      timer: { startedAt: "x", minutes: 1 },
    });
    expect(notes.entries).toEqual(full.entries);
    expect(notes.unread).toEqual(odd.map((item) => ({ entries: item })));
    expect(notes).not.toHaveProperty("wroteOn");
    expect(notes).not.toHaveProperty("timer");
    expect(parseJournalNotes({ entries: "later" }).unread).toEqual([
      { entries: "later" },
    ]);
  });

  it("keeps an entry that did not change as the very object it was", () => {
    const [one] = parseJournalNotes(full).entries;
    expect(one).toBe(full.entries[0]);
  });

  it("counts what is written, and what cannot be read", () => {
    const count = (notes: JournalNotes) =>
      journalSlice.count(notes, {
        format: "staying-power/case",
        version: 1,
      }).notes;
    expect(count(freshJournalNotes)).toBe(0);
    expect(count({ ...full, unread: ["x"] })).toBe(3);
  });
});

describe("an entry that is written", () => {
  const now = Date.parse(at);
  const entry = (id: string, text: string): JournalEntry => ({ id, at, text });

  it("is kept as typed, dated by when it was begun, and lies open for the night", () => {
    const first = withWritten(freshJournalNotes, entry("a", "One"));
    const second = withWritten(first ?? freshJournalNotes, {
      ...entry("a", "One  two\n"),
      at: "2026-11-22T22:00:00.000+01:00",
    });
    expect(second?.entries).toEqual([entry("a", "One  two\n")]);
    expect(openEntry(second ?? full, now + 3_600_000)?.text).toBe("One  two\n");
    expect(openEntry(second ?? full, now + 13 * 3_600_000)).toBeNull();
    expect(withClosed(second ?? full)).toEqual({ entries: second?.entries });
  });

  it("is not kept empty, too long, or where there is no room", () => {
    expect(withWritten(full, entry("a", " \n"))?.entries).toEqual(full.entries);
    expect(withWritten(full, entry("j1", ""))?.entries).toHaveLength(1);
    const long = "x".repeat(longestEntry);
    expect(withWritten(full, entry("a", long))?.entries).toHaveLength(3);
    expect(withWritten(full, entry("a", `${long}x`))).toBeNull();
    const many = Array.from({ length: mostEntries }, (_, place) =>
      entry(`e${place}`, "x"),
    );
    expect(withWritten({ entries: many }, entry("a", "x"))).toBeNull();
    expect(withWritten({ entries: many }, entry("e9", "y"))).not.toBeNull();
  });
});

describe("the ten minutes", () => {
  const minute = 60_000;

  it("run down by the minute, and a clock set back gives no more", () => {
    const timer = begunAt(0);
    expect(minutesLeft(timer, 0)).toBe(10);
    expect(minutesLeft(timer, minute)).toBe(9);
    expect(minutesLeft(timer, 9.5 * minute)).toBe(1);
    expect(minutesLeft(timer, 10 * minute)).toBe(0);
    expect(minutesLeft(timer, 99 * minute)).toBe(0);
    expect(minutesLeft(timer, -99 * minute)).toBe(10);
  });

  it("give one minute more from now on, as often as it is asked for", () => {
    const more = withOneMore(begunAt(0), 25 * minute);
    expect(minutesLeft(more, 25 * minute)).toBe(1);
    expect(minutesLeft(more, 26 * minute)).toBe(0);
    const again = withOneMore(more, 26 * minute);
    expect(minutesLeft(again, 26 * minute)).toBe(1);
  });
});

describe("searching the journal", () => {
  const entries: readonly JournalEntry[] = [
    { id: "old", at: "2026-11-20T10:00:00+01:00", text: "Café with Zoë" },
    { id: "new", at: "2026-11-22T10:00:00+01:00", text: "A long WALK, a cafe" },
    { id: "mid", at: "2026-11-21T10:00:00+01:00", text: "Rain (.*)" },
  ];
  const ids = (wanted: string) =>
    foundEntries(entries, wanted).map(({ id }) => id);

  it("folds case and accents, wants every word, and gives the newest first", () => {
    expect(ids("")).toEqual(["new", "mid", "old"]);
    expect(ids("  ")).toEqual(["new", "mid", "old"]);
    expect(ids("CAFE")).toEqual(["new", "old"]);
    expect(ids("café walk")).toEqual(["new"]);
    expect(ids("zoe")).toEqual(["old"]);
    expect(ids(".*")).toEqual(["mid"]);
    expect(ids("snow")).toEqual([]);
  });

  it("stays quick with five thousand entries", () => {
    const many = Array.from({ length: mostEntries }, (_, place) => ({
      id: `e${place}`,
      at,
      text: `${"Some words of a day. ".repeat(50)}${place}`,
    }));
    foundEntries(many, "words");
    const before = performance.now();
    expect(foundEntries(many, "day 4321").map(({ id }) => id)).toContain(
      "e4321",
    );
    // Generous: a letter typed must not be felt.
    expect(performance.now() - before).toBeLessThan(500);
  });

  it("is saved as one text, oldest first, with nothing left out", () => {
    const text = journalText(entries, (when) => when.slice(0, 10));
    expect(text.indexOf("Café")).toBeLessThan(text.indexOf("Rain"));
    expect(text.indexOf("Rain")).toBeLessThan(text.indexOf("WALK"));
    for (const each of entries) expect(text).toContain(each.text);
    expect(text).toContain("2026-11-20");
  });
});

describe("the prompts", () => {
  const all = Object.values(journalPrompts).flatMap(({ prompts }) =>
    Object.entries(prompts),
  );

  it("are at least 24, each with an id of its own, and all come round", () => {
    expect(all.length).toBeGreaterThanOrEqual(24);
    expect(new Set(all.map(([id]) => id)).size).toBe(all.length);
    const round = all.map((_, turn) => promptFor("2026-11-22", turn)?.id);
    expect(new Set(round).size).toBe(all.length);
    for (const [id, text] of all) expect(promptNamed(id)?.text).toBe(text);
    expect(promptNamed("a-later-one")).toBeNull();
    expect(promptFor("2026-11-22", 0)).not.toEqual(promptFor("2026-11-23", 0));
  });

  it("look outward and ahead: never at reasons, the breakup or the ex", () => {
    for (const [id, text] of all)
      expect(text, id).not.toMatch(
        /\bwhy\b|\bex\b|break|left you|went wrong|regret|should have|partner|relationship|\blove\b/i,
      );
  });
});

describe("nightOf", () => {
  it("counts the hours after midnight to the day before", () => {
    const night = (day: number, hour: number) =>
      nightOf(new Date(2026, 10, day, hour, 30).getTime());
    expect(night(22, 23)).toBe("2026-11-22");
    expect(night(23, 1)).toBe("2026-11-22");
    expect(night(23, 4)).toBe("2026-11-22");
    expect(night(23, 5)).toBe("2026-11-23");
  });
});
