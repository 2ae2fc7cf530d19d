import { type Signal, signal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { plainText, writeWords, locale } from "@staying-power/words";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import type { Clock } from "../../visit/clock.ts";
import type { JournalPage } from "./address.ts";
import { JournalScreen } from "./journal-screen.tsx";
import type { JournalEntry } from "./model/journal-notes.ts";

const words = writeWords;
const today = "2026-11-22";
const minuteMs = 60_000;

/** A clock that stands until a test turns it. */
function turnedClock(): { clock: Clock; turn: (minutes: number) => void } {
  const now: Signal<number> = signal(Date.parse(`${today}T12:00:00Z`));
  const day = signal(today);
  return {
    clock: { today: day, minute: now, present: () => now.value },
    turn: (minutes) => {
      void act(() => {
        now.value += minutes * minuteMs;
      });
    },
  };
}

async function shown({
  entries = [],
  events = [],
  people = [],
  page = "write",
}: {
  readonly entries?: readonly JournalEntry[];
  readonly events?: readonly Event[];
  readonly people?: readonly {
    readonly id: string;
    readonly name: string;
    readonly number: string;
  }[];
  readonly page?: JournalPage;
} = {}) {
  const { clock, turn } = turnedClock();
  const app = await appAround({ clock });
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, ...(events.length > 0 && { events }) },
    kit: { ...before.kit, people },
    journal: { ...before.journal, entries },
  }));
  const part = mount(<JournalScreen page={page} />, app);
  return {
    ...part,
    turn,
    journal: () => app.session.record.value.journal,
    again: () => mount(<JournalScreen page={page} />, app),
    pressed: async (name: string) => {
      const found = part
        .getAllByRole("button")
        .find(({ textContent }) => textContent === name);
      if (found === undefined) throw new TypeError(`no button ${name}`);
      await press(found);
    },
  };
}

function entry(day: number, text: string, hour = "23:10"): JournalEntry {
  return {
    id: `e${day}`,
    at: `2026-11-${String(day).padStart(2, "0")}T${hour}:00.000+00:00`,
    text,
  };
}

const round = [
  entry(
    19,
    "Why did Marco go? I should have asked Marco in the kitchen.",
    "22:10",
  ),
  entry(
    20,
    "Why did Marco say he was happy in the kitchen? I should have asked him then.",
  ),
  entry(
    21,
    "The kitchen. Why was Marco so quiet? I should have asked, I should have seen that he was not happy. I was blind.",
  ),
];

describe("writing for oneself", () => {
  it("begins with a prompt, another one, or none", async () => {
    const { root, pressed, getByText } = await shown();
    const asked = () => root.querySelector(".journal-asks")?.textContent;
    const first = asked();
    expect(first).toBeTruthy();
    await pressed(words.prompt.another);
    expect(asked()).not.toBe(first);
    await pressed(words.prompt.free);
    expect(asked()).toBeUndefined();
    expect(getByText(words.prompt.freeNote)).toBeTruthy();
    await pressed(words.prompt.with);
    expect(asked()).toBe(first);
  });

  it("is kept as typed, with its prompt, and is there again", async () => {
    const { journal, getByLabelText, again, findByText } = await shown();
    const text = "  Two gulls,\n\n and  a boat é 🛶 ";
    await type(getByLabelText(words.box.label), text);
    await findByText(words.box.kept);
    expect(journal().entries).toMatchObject([{ text }]);
    expect(journal().entries[0]?.prompt).toMatch(/^[a-z]+-[a-z]+$/);
    const box = again().getByLabelText(words.box.label);
    expect(box).toHaveProperty("value", text);
  });

  it("keeps what is typed when the page is left at once", async () => {
    const { journal, getByLabelText, show } = await shown();
    await type(getByLabelText(words.box.label), "Half a");
    show(null);
    expect(journal().entries).toMatchObject([{ text: "Half a" }]);
  });

  it("has ten minutes, then a door, and one minute more as often as asked", async () => {
    const { turn, getByLabelText, getByText, queryByText, pressed, journal } =
      await shown();
    expect(queryByText(words.time.left(10))).toBeNull();
    await type(getByLabelText(words.box.label), "A walk.");
    expect(getByText(words.time.left(10))).toBeTruthy();
    turn(6);
    expect(getByText(words.time.left(4))).toBeTruthy();
    expect(queryByText(words.time.over)).toBeNull();
    turn(5);
    expect(getByText(words.time.over)).toBeTruthy();
    await type(getByLabelText(words.box.label), "A walk. And on.");
    await pressed(words.time.oneMore);
    expect(queryByText(words.time.over)).toBeNull();
    expect(getByText(words.time.left(1))).toBeTruthy();
    turn(1);
    expect(getByText(words.time.over)).toBeTruthy();
    await pressed(words.time.close);
    expect(getByText(words.closed.done)).toBeTruthy();
    expect(journal()).toMatchObject({ entries: [{ text: "A walk. And on." }] });
    expect(journal()).not.toHaveProperty("timer");
    expect(journal()).not.toHaveProperty("open");
    expect(getByLabelText(words.box.label)).toHaveProperty("value", "");
    expect(document.activeElement?.textContent).toContain(words.closed.done);
  });
});

describe("the guard of the journal", () => {
  it("says what it saw, offers three doings, and is overruled in one tap for the day", async () => {
    const { getByText, queryByLabelText, getByRole, pressed, journal, again } =
      await shown({
        entries: round,
        people: [{ id: "p", name: "Ana", number: "+1 555 0100" }],
      });
    expect(
      getByText(words.guard.saw(["again", "looking-back", "longer", "late"])),
    ).toBeTruthy();
    expect(
      getByText(words.guard.words(["kitchen", "Marco", "happy"])),
    ).toBeTruthy();
    expect(queryByLabelText(words.box.label)).toBeNull();
    expect(
      getByRole("link", { name: words.guard.map }).getAttribute("href"),
    ).toBe("#/map");
    expect(getByText(words.guard.walk)).toBeTruthy();
    expect(
      getByRole("link", { name: words.guard.call("Ana") }).getAttribute("href"),
    ).toMatch(/^tel:/);
    await pressed(words.guard.writeOn);
    expect(journal().wroteOn).toBe(today);
    expect(getByText(words.guard.overruled)).toBeTruthy();
    expect(document.activeElement).toBe(queryByLabelText(words.box.label));
    expect(again().queryByText(words.guard.heading)).toBeNull();
  });

  it("comes when the page that closes the circle is closed, with the focus, and never in the middle of it", async () => {
    const { findByText, queryByText, getByLabelText, pressed, again } =
      await shown({ entries: round.slice(0, 2) });
    expect(queryByText(words.guard.heading)).toBeNull();
    await type(getByLabelText(words.box.label), round[2]?.text ?? "");
    await findByText(words.box.kept);
    expect(queryByText(words.guard.heading)).toBeNull();
    await pressed(words.time.close);
    expect(document.activeElement?.textContent).toBe(words.guard.heading);
    expect(again().queryByText(words.guard.heading)).not.toBeNull();
  });

  it("says nothing of entries that look ahead, of old ones, or of a language it cannot read", async () => {
    const ahead = round.map((each) => ({
      ...each,
      text: "I walked by the river and will cook for Ana tomorrow.",
    }));
    const old = round.map((each) => ({
      ...each,
      at: each.at.replace("-11-", "-10-"),
    }));
    const foreign = round.map((each) => ({
      ...each,
      text: "¿Por qué se fue Marco? Debería haber hablado con él en la cocina.",
    }));
    for (const entries of [ahead, old, foreign]) {
      const { queryByText, getByLabelText } = await shown({ entries });
      expect(queryByText(words.guard.heading)).toBeNull();
      expect(getByLabelText(words.box.label)).toBeTruthy();
    }
  });

  it("speaks of a lower mood where one was noted, and never of an illness", async () => {
    const events: readonly Event[] = [19, 20, 21].map((day) => ({
      at: `2026-11-${day}`,
      kind: "check-in",
      mood: 24 - day,
    }));
    const { root } = await shown({ entries: round, events });
    expect(root.textContent).toContain(
      words.guard.saw(["again", "looking-back", "longer", "late", "lower"]),
    );
    expect(root.textContent).not.toMatch(
      /depress|ruminat|disorder|symptom|obsess|unhealthy|diagnos/i,
    );
  });
});

describe("what was written", () => {
  const entries = Array.from({ length: 60 }, (_, place) => ({
    ...entry(1 + (place % 20), `Page ${place} of a café`, "10:00"),
    id: `p${place}`,
    at: new Date(Date.UTC(2026, 8, 1) + place * 86_400_000).toISOString(),
  }));

  it("is listed newest first, fifty at a time", async () => {
    const { root, pressed, getByText } = await shown({
      entries,
      page: "entries",
    });
    expect(getByText(words.entries.all(60))).toBeTruthy();
    const texts = () =>
      [...root.querySelectorAll(".journal-text")].map((p) => p.textContent);
    expect(texts()).toHaveLength(50);
    expect(texts()[0]).toBe("Page 59 of a café");
    await pressed(words.entries.more);
    expect(texts()).toHaveLength(60);
  });

  it("is found by any of its words, without accents", async () => {
    const { root, getByLabelText, getByText } = await shown({
      entries,
      page: "entries",
    });
    await type(getByLabelText(words.entries.search), "CAFE page 7 ");
    expect(root.querySelectorAll(".journal-text")).toHaveLength(
      entries.filter(({ text }) => text.includes("7")).length,
    );
    await type(getByLabelText(words.entries.search), "snow");
    expect(getByText(words.entries.found(0, "snow"))).toBeTruthy();
  });

  it("is deleted one by one, and put back in its place", async () => {
    const { journal, pressed, root } = await shown({
      entries: entries.slice(0, 3),
      page: "entries",
    });
    const [, middle] = entries;
    const when = locale.moment(middle?.at ?? "");
    await pressed(plainText(words.entries.delete(when)));
    expect(journal().entries.map(({ id }) => id)).toEqual(["p0", "p2"]);
    expect(document.activeElement?.textContent).toBe("Undo");
    await pressed("Undo");
    expect(journal().entries).toEqual(entries.slice(0, 3));
    expect(root.querySelectorAll(".journal-text")).toHaveLength(3);
  });

  it("is saved as one text by an explicit act, and says that it is open", async () => {
    const saved: Blob[] = [];
    const make = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:x";
    });
    const { pressed, getByText } = await shown({
      entries: entries.slice(0, 2),
      page: "entries",
    });
    expect(saved).toEqual([]);
    expect(getByText(words.save.text).textContent).toMatch(/open text/);
    await pressed(words.save.button);
    const text = await saved[0]?.text();
    expect(text).toContain("Page 0 of a café");
    expect(text).toContain("Page 1 of a café");
    expect(getByText(words.save.done)).toBeTruthy();
    make.mockRestore();
  });

  it("says what will be here while there is nothing", async () => {
    const { getByText } = await shown({ page: "entries" });
    expect(getByText(words.entries.none)).toBeTruthy();
  });
});
