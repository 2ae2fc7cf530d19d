import { type ReadonlySignal, signal } from "@preact/signals";
import { mostEvents } from "@staying-power/case";
import { happenedWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { HappenedScreen } from "./happened-screen.tsx";
import { type Happening, happenings } from "./model/happening.ts";

const words = happenedWords;
const today = "2026-11-22";
const now: unknown = expect.stringMatching(
  /^2026-11-2\dT\d\d:00:00[+-]\d\d:\d\d$/,
);

async function shown(day: ReadonlySignal<string> | string = today) {
  const app = await appAround({ day });
  const part = mount(<HappenedScreen />, app);
  return {
    ...part,
    app,
    events: () => app.session.person.value.events ?? [],
    choose: (label: string) => press(part.getByLabelText(label)),
    keep: () => press(part.getByRole("button", { name: words.keep })),
  };
}

function all(isTogether: boolean): readonly Happening[] {
  const { them, both, you } = happenings(isTogether);
  return [...them, ...both, ...you];
}

describe("what happened", () => {
  it.each(all(false))(
    "can be told in two taps: $id",
    async ({ label, event }) => {
      const { choose, keep, events, getByRole } = await shown();
      await choose(label);
      await keep();
      expect(events()).toEqual([
        { ...event({ at: today }), at: now, id: expect.any(String) },
      ]);
      expect(getByRole("list").textContent).toContain("2026");
    },
  );

  it("has something to say after each, and no two under one name", () => {
    const ids = all(false).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { event } of [...all(false), ...all(true)])
      expect(Object.keys(words.after)).toContain(event({ at: today }).kind);
  });

  it("is kept with its day and the person's own words", async () => {
    const { choose, keep, events, getByLabelText, getByRole } = await shown();
    await choose(words.met);
    await press(getByRole("button", { name: words.yesterday }));
    await type(getByLabelText(words.note), "  By the river.  ");
    await keep();
    expect(events()).toMatchObject([
      { kind: "met", at: "2026-11-21", note: "By the river." },
    ]);
    expect(getByRole("list").textContent).toContain("By the river.");
    expect(getByLabelText<HTMLTextAreaElement>(words.note).value).toBe("");
  });

  it("is asked for before it is kept, and so is a day up to today", async () => {
    const { choose, keep, events, getByLabelText, getByRole } = await shown();
    await keep();
    expect(getByRole("alert").textContent).toBe(words.choose);
    await choose(words.met);
    for (const day of ["2026-11-23", ""]) {
      await type(getByLabelText(words.date), day);
      await keep();
      expect(getByRole("alert").textContent).toBe(words.invalidDate);
    }
    expect(events()).toEqual([]);
    expect(getByLabelText<HTMLInputElement>(words.met).checked).toBe(true);
  });

  it("offers to have ended again only once they are back, and the other way round", async () => {
    const day = signal(today);
    const { choose, keep, queryByLabelText } = await shown(day);
    expect(queryByLabelText(words.leftAgain)).toBeNull();
    await choose(words.returned);
    await keep();
    day.value = "2026-11-24";
    expect(queryByLabelText(words.returned)).toBeNull();
    await choose(words.leftAgain);
    await keep();
    expect(queryByLabelText(words.returned)).not.toBeNull();
  });

  it("stands beside what was decided on the map, which can be taken out as well", async () => {
    const { app, events, getByRole, getAllByText } = await shown();
    for (const event of [
      { kind: "waiting", until: "2027-01-10" },
      { kind: "waiting", until: null },
      { kind: "letting-go", chosen: true },
      { kind: "letting-go", chosen: false },
    ] as const)
      app.session.log({
        ...event,
        at: today,
        id: `${event.kind} ${String(Object.values(event)[1])}`,
      });
    await press(document.body);
    const list = getByRole("list").textContent;
    for (const text of [
      words.waiting,
      words.noWaiting,
      words.lettingGo,
      words.goingOn,
    ])
      expect(list).toContain(text);
    const [newest] = getAllByText("Remove");
    if (newest !== undefined) await press(newest);
    expect(events()).toHaveLength(3);
  });

  it("can be taken out, and put back", async () => {
    const { choose, keep, events, getByRole, getByText } = await shown();
    await choose(words.met);
    await keep();
    const before = events();
    await press(getByText("Remove"));
    expect(events()).toEqual([]);
    await press(getByRole("button", { name: words.undo }));
    expect(events()).toEqual(before);
  });

  it("is refused in words by a journal that is full, and stays in the form", async () => {
    const { app, choose, keep, events, getByRole, getByLabelText } =
      await shown();
    app.session.change((before) => ({
      ...before,
      case: {
        ...before.case,
        events: Array.from({ length: mostEvents }, () => ({
          at: "2026-10-01",
          kind: "check-in" as const,
          mood: 5,
        })),
      },
    }));
    await choose(words.met);
    await keep();
    expect(getByRole("alert").textContent).toBe(words.full);
    expect(events()).toHaveLength(mostEvents);
    expect(getByLabelText<HTMLInputElement>(words.met).checked).toBe(true);
  });
});
