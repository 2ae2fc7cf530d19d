import { addDays, type Event, mostEvents } from "@staying-power/case";
import { planFor } from "@staying-power/plan";
import {
  happenedWords,
  journalWords,
  questions,
  taskWords,
} from "@staying-power/words";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { pick, press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { JournalPart } from "./journal-part.tsx";
import { entryWords } from "./model/entry-words.ts";
import { families } from "./model/told.ts";

const words = journalWords;
const { form } = words;
const today = "2026-11-22";

async function shown(events: readonly unknown[] = [], more: object = {}) {
  const app = await appAround({ day: today });
  app.session.bringIn(
    {
      case: { format: "staying-power/case", version: 1, ...more, events },
    },
    "replace",
  );
  const part = mount(<JournalPart />, app);
  const { root } = part;
  const button = (name: string, nth = 0): HTMLElement => {
    const found = [...root.querySelectorAll("button")].filter(
      ({ textContent }) => textContent.split(":")[0] === name,
    )[nth];
    if (found === undefined) throw new TypeError(`no button ${name}`);
    return found;
  };
  return {
    ...part,
    app,
    button,
    events: (): readonly Event[] => app.session.person.value.events ?? [],
    edit: (nth = 0) => press(button("Change", nth)),
    takeOut: (nth = 0) => press(button("Remove", nth)),
    keep: () => press(button(form.keep)),
    choose: (label: string, value: string) =>
      pick(part.getByLabelText(label), value),
    lines: () =>
      [...root.querySelectorAll(".journal-day li > p:first-child")].map(
        ({ textContent }) => textContent,
      ),
    days: () =>
      [...root.querySelectorAll(".journal-day h3")].map(
        ({ textContent }) => textContent,
      ),
    problem: () => root.querySelector(".problem")?.textContent ?? "",
    status: () => root.querySelector('[role="status"]')?.textContent ?? "",
  };
}

/** One entry of every kind. */
const every: readonly Event[] = [
  { at: "2026-11-01", kind: "signal", signal: "warm-contact", id: "signal" },
  { at: "2026-11-02", kind: "conduct", conduct: ["pleaded"], id: "conduct" },
  { at: "2026-11-03", kind: "break", how: "wrote", id: "break" },
  { at: "2026-11-04", kind: "check-in", mood: 3, urge: 8, id: "check-in" },
  { at: "2026-11-05", kind: "returned", reason: "guilt", id: "returned" },
  { at: "2026-11-06", kind: "left-again", id: "left-again" },
  { at: "2026-11-07", kind: "met", id: "met" },
  { at: "2026-11-08", kind: "answered", id: "answered" },
  { at: "2026-11-09", kind: "looked", id: "looked" },
  {
    at: "2026-11-10",
    kind: "task",
    task: "a-task-of-later",
    done: true,
    id: "task",
  },
  { at: "2026-11-11", kind: "waiting", until: "2027-01-10", id: "waiting" },
  { at: "2026-11-12", kind: "letting-go", chosen: true, id: "letting-go" },
  {
    at: "2026-11-13",
    kind: "fact",
    fact: "longDistance",
    value: true,
    id: "fact",
  },
  {
    at: "2026-11-14",
    kind: "outcome",
    state: "apart",
    feels: "mixed",
    id: "outcome",
  },
];

describe("the journal", () => {
  it("shows every kind of entry, the newest first, under its day", async () => {
    const { lines, days } = await shown(every);
    expect(lines()).toEqual(
      every.map((event) => entryWords(event)).toReversed(),
    );
    expect(days()[0]).toBe("14 November 2026");
    expect(new Set(lines()).size).toBe(every.length);
  });

  it.each(every.map(({ kind }, place) => [kind, place] as const))(
    "takes out and puts back: %s",
    async (kind, place) => {
      const { takeOut, events, button, status } = await shown(every);
      await takeOut(every.length - 1 - place);
      expect(events().map((event) => event.kind)).not.toContain(kind);
      expect(status()).toContain(words.takenOut);
      expect(document.activeElement).toBe(button(words.undo));
      await press(button(words.undo));
      expect(events()).toHaveLength(every.length);
      expect(events()).toEqual(expect.arrayContaining([...every]));
      expect(document.activeElement?.textContent).toContain("Change");
    },
  );

  it.each(every.map(({ kind }, place) => [kind, place] as const))(
    "changes the day, the hour and the note, and nothing else: %s",
    async (_kind, place) => {
      const { edit, events, keep, getByLabelText } = await shown(every);
      await edit(every.length - 1 - place);
      await type(getByLabelText(form.day), "2026-10-05");
      await type(getByLabelText(form.hour), "21:30");
      await type(getByLabelText(form.note), " Late. ");
      await keep();
      expect(events()[place]).toEqual({
        ...every[place],
        at: expect.stringMatching(/^2026-10-05T21:30:00/),
        note: "Late.",
        edited: expect.any(String),
      });
      expect(events()).toHaveLength(every.length);
    },
  );

  it("changes what it was within its family", async () => {
    for (const [place, value, after] of [
      [0, "hostile", { kind: "signal", signal: "hostile" }],
      [0, "none", { kind: "signal", signal: "none" }],
      [2, "called", { kind: "break", how: "called" }],
      [2, "looked", { kind: "looked" }],
      [4, "met-by-chance", { kind: "met", chance: true }],
      [5, "answered", { kind: "answered" }],
      [6, "returned", { kind: "returned" }],
      [8, "other", { kind: "break", how: "other" }],
      [9, "false", { kind: "task", task: "a-task-of-later", done: false }],
      [11, "false", { kind: "letting-go", chosen: false }],
    ] as const) {
      const { edit, events, keep, choose } = await shown(every);
      await edit(every.length - 1 - place);
      await choose(form.what, value);
      await keep();
      expect(events()[place]).toEqual({
        at: every[place]?.at,
        id: every[place]?.id,
        edited: expect.any(String),
        ...after,
      });
    }
  });

  it("changes how someone was, and takes a value back", async () => {
    const { edit, events, keep, choose } = await shown([every[3]]);
    await edit();
    await choose(form.mood, "7");
    await choose(form.urge, "");
    await keep();
    expect(events()).toMatchObject([{ kind: "check-in", mood: 7 }]);
    expect(events()[0]).not.toHaveProperty("urge");
  });

  it("changes what had become of it, and takes half of it back", async () => {
    const { edit, events, keep, choose } = await shown([every.at(-1)]);
    await edit();
    await choose(form.became, "together");
    await choose(form.forMe, "");
    await keep();
    expect(events()).toMatchObject([{ kind: "outcome", state: "together" }]);
    expect(events()[0]).not.toHaveProperty("feels");
  });

  it("changes an answer of the past, whatever its question takes", async () => {
    const at = "2026-11-02";
    const { edit, events, keep, choose, getByLabelText, lines, problem } =
      await shown([
        { at, kind: "fact", fact: "issues", value: ["money"] },
        { at, kind: "fact", fact: "longDistance", value: true },
        { at, kind: "fact", fact: "ageMe", value: 31 },
        { at, kind: "fact", fact: "ending", value: "calm" },
      ]);
    const fact = (key: string) =>
      events().find((event) => event.kind === "fact" && event.fact === key);
    const open = (said: string) => {
      const place = lines().findIndex((line) => line.includes(said));
      return edit(place);
    };
    const age = questions.ageMe.short;
    await open(age);
    await type(getByLabelText(age), "many");
    await keep();
    expect(problem()).toBe(form.invalidAnswer);
    await type(getByLabelText(age), "32");
    await keep();
    expect(fact("ageMe")).toMatchObject({ value: 32 });
    await open(questions.issues.options.money);
    await press(getByLabelText(questions.issues.options.jealousy));
    await keep();
    expect(fact("issues")).toMatchObject({ value: ["money", "jealousy"] });
    await open(questions.longDistance.short);
    await choose(questions.longDistance.short, "");
    await keep();
    expect(fact("longDistance")).toMatchObject({ value: null });
    await open(questions.ending.short);
    await choose(questions.ending.short, "torn");
    await keep();
    expect(fact("ending")).toMatchObject({ value: "torn" });
  });

  it("refuses what lies ahead in words, and keeps what was typed", async () => {
    const { edit, events, keep, getByLabelText, problem } = await shown(every);
    await edit();
    await type(getByLabelText(form.day), "2026-11-23");
    await keep();
    expect(problem()).toBe(form.invalidDay);
    await type(getByLabelText(form.day), "");
    await keep();
    expect(problem()).toBe(form.invalidDay);
    await type(getByLabelText(form.day), today);
    await type(getByLabelText(form.hour), "23:59");
    await keep();
    expect(problem()).toBe(form.invalidHour);
    expect(getByLabelText<HTMLInputElement>(form.day).value).toBe(today);
    expect(events()).toEqual(every);
  });

  it("leaves a late entry where it is, unless it is moved by hand", async () => {
    const late = { at: "2027-03-01", kind: "met", id: "late" };
    const { edit, events, keep, getByLabelText } = await shown([late]);
    await edit();
    await type(getByLabelText(form.note), "Soon.");
    await keep();
    expect(events()).toMatchObject([{ ...late, note: "Soon." }]);
    await edit();
    await type(getByLabelText(form.day), "2026-11-01");
    await keep();
    expect(events()).toMatchObject([{ ...late, at: "2026-11-01" }]);
  });

  it("keeps the focus: in the form, and then on the entry, wherever it went", async () => {
    const { edit, keep, getByLabelText, getByRole, button } =
      await shown(every);
    await edit(3);
    expect(getByRole("form").contains(document.activeElement)).toBe(true);
    await press(button(form.cancel));
    expect(document.activeElement).toBe(button("Change", 3));
    await edit(3);
    await type(getByLabelText(form.day), "2026-10-01");
    await keep();
    expect(document.activeElement).toBe(button("Change", every.length - 1));
  });

  it("undoes a change", async () => {
    const { edit, events, keep, button, getByLabelText } = await shown([
      every[2],
    ]);
    await edit();
    await type(getByLabelText(form.note), "No.");
    await keep();
    await press(button(words.undo));
    const { edited: _, ...entry } = events()[0] ?? every[0] ?? { edited: "" };
    expect(entry).toEqual(every[2]);
  });

  it("can be narrowed to one family, and each entry is in one", async () => {
    const { lines, choose } = await shown(every);
    let count = 0;
    for (const family of families.slice(1)) {
      await choose(words.filter, family);
      count += lines().length;
      expect(lines().length).toBeGreaterThan(0);
    }
    expect(count).toBe(every.length);
    await choose(words.filter, "how");
    expect(lines()).toEqual([words.checkIn({ mood: 3, urge: 8 })]);
  });

  it("opens a journal of 20,000 entries at once, fifty at a time", async () => {
    const events = Array.from({ length: mostEvents }, (_, place) => ({
      at: addDays("1990-01-01", Math.floor(place / 2)),
      kind: "check-in",
      mood: place % 11,
      id: `e${place}`,
    }));
    const began = performance.now();
    const { lines, button } = await shown(events);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(lines()).toHaveLength(50);
    await press(button(words.earlier));
    expect(lines()).toHaveLength(100);
  });

  it("says plainly what a newer version wrote, and offers nothing to do to it", async () => {
    const { root, lines, getByText } = await shown([
      { at: "2026-11-03", kind: "dreamt", of: "the sea" },
      { at: "2026-11-04", kind: "met" },
    ]);
    getByText(words.later);
    expect(lines().filter((line) => line === happenedWords.met)).toHaveLength(
      1,
    );
    expect(root.textContent).toContain("3 November 2026");
    expect(root.querySelectorAll("li button")).toHaveLength(2);
  });

  it("names the tasks of the map once their words are there", async () => {
    const [id = ""] = Object.keys(taskWords);
    const { lines } = await shown([
      { at: "2026-11-03", kind: "task", task: id, done: true },
    ]);
    for (
      let turn = 0;
      turn < 200 && lines()[0]?.includes(words.someTask);
      turn += 1
    )
      await act(async () => {
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
    const names = Object.entries(taskWords).map(([, { what }]) => what);
    expect(names.some((name) => lines()[0] === words.task(name))).toBe(true);
  });

  it("lets the plan follow an old entry that was put right", async () => {
    const events = [
      { at: "2026-10-10", kind: "signal", signal: "warm-contact", id: "a" },
      { at: "2026-11-15", kind: "break", how: "wrote", id: "b" },
    ];
    const { app, edit, keep, choose, getByLabelText } = await shown(events, {
      breakup: "2026-08-01",
      facts: { endedBy: "ex" },
    });
    const plan = () =>
      planFor({ theCase: app.session.person.value, answers: {}, today });
    const variant = () => plan().reviews.map(({ on }) => on);
    expect(plan().state).toBe("no-contact");
    const before = variant();
    // The break was weeks earlier than it was told at first: the days of quiet are counted from there.
    await edit(0);
    await type(getByLabelText(form.day), "2026-10-12");
    await keep();
    expect(variant()).not.toEqual(before);
    // And their word came only now: there is somebody to answer.
    await edit(1);
    await type(getByLabelText(form.day), "2026-11-21");
    await keep();
    expect(plan().state).toBe("answering");
    await edit(0);
    await choose(form.what, "none");
    await keep();
    expect(plan().state).toBe("no-contact");
  });
});
