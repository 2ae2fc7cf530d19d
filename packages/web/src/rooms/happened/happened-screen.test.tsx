import { type ReadonlySignal, signal } from "@preact/signals";
import { actIds } from "@staying-power/plan";
import { type Event, mostEvents } from "@staying-power/case";
import {
  actWords,
  happenedWords,
  journalWords,
  mapWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { said } from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { HappenedScreen } from "./happened-screen.tsx";
import type { ToldHere } from "./address.ts";
import {
  type Happening,
  happeningGroups,
  happenings,
  happeningsOf,
} from "./model/happening.ts";

const words = happenedWords;
const today = "2026-11-22";
const now: unknown = expect.stringMatching(
  /^2026-11-2\dT\d\d:00:00\.\d\d\d[+-]\d\d:\d\d$/,
);

interface Shown {
  readonly day?: ReadonlySignal<string> | string;
  readonly what?: ToldHere;
  readonly events?: readonly Event[];
}

async function shown({
  day = today,
  what = "anything",
  events: before = [],
}: Shown = {}) {
  const app = await appAround({ day });
  if (before.length > 0)
    app.session.change((record) => ({
      ...record,
      case: { ...record.case, events: before },
    }));
  const part = mount(<HappenedScreen what={what} />, app);
  const choose = async ({ id, label }: Happening): Promise<void> => {
    const group = happeningGroups.find((each) =>
      [...happenings(false)[each], ...happenings(true)[each]].some(
        (offered) => offered.id === id,
      ),
    );
    if (group === undefined) throw new TypeError(id);
    await press(part.getByRole("button", { name: words.groups[group] }));
    await press(part.getByLabelText(label));
  };
  return {
    ...part,
    app,
    events: () => app.session.person.value.events ?? [],
    choose,
    tell: async (id: string): Promise<void> => {
      await choose(one(id));
      await press(part.getByRole("button", { name: words.keep }));
    },
    keep: () => press(part.getByRole("button", { name: words.keep })),
    notice: () => part.root.querySelector(".notice")?.textContent ?? "",
    journal: () =>
      [...part.root.querySelectorAll(".journal-day")]
        .map(({ textContent }) => textContent)
        .join(),
  };
}

function all(isTogether: boolean): readonly Happening[] {
  return Object.values(happenings(isTogether)).flat();
}

function one(id: string): Happening {
  const found = [...all(false), ...all(true)].find((each) => each.id === id);
  if (found === undefined) throw new TypeError(id);
  return found;
}

describe("what happened", () => {
  it.each(all(false))("can be told in three taps: $id", async (happening) => {
    const { tell, events, journal } = await shown();
    await tell(happening.id);
    expect(events()).toMatchObject([
      { ...happening.event({ at: today }), at: now, id: expect.any(String) },
    ]);
    expect(journal()).toContain("2026");
    expect(events()[0]?.note).toBe(
      happening.inNote ? happening.label : undefined,
    );
  });

  it("has every act of the rules among its choices, and no two under one name", () => {
    const acts = new Set(all(false).map(({ act }) => act));
    expect(actIds.filter((act) => !acts.has(act))).toEqual([]);
    const ids = all(false).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const labels = all(false).map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
  });

  it.each(["wrote", "answered", "met", "looked", "quiet-day"] as const)(
    "can be told in one tap by whoever comes with %s chosen",
    async (what) => {
      const { keep, events, getByText } = await shown({ what });
      getByText(words.elsewhere);
      await keep();
      const [first] = happeningsOf(what) ?? [];
      expect(events()).toMatchObject([
        { ...first?.event({ at: today }), at: now },
      ]);
    },
  );

  it("is kept with its day and the person’s own words", async () => {
    const { choose, keep, events, getByLabelText, getByRole, journal } =
      await shown();
    await choose(one("met"));
    await press(getByRole("button", { name: words.yesterday }));
    await type(getByLabelText(words.note), "  By the river.  ");
    await keep();
    expect(events()).toMatchObject([
      { kind: "met", at: "2026-11-21", note: "By the river." },
    ]);
    expect(journal()).toContain("By the river.");
    expect(getByLabelText<HTMLTextAreaElement>(words.note).value).toBe("");
  });

  it("is asked for before it is kept, and so is a day up to today", async () => {
    const { choose, keep, events, getByLabelText, getByRole } = await shown();
    await keep();
    expect(getByRole("alert").textContent).toBe(words.choose);
    await choose(one("met"));
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
    const { tell, getByRole, queryByLabelText } = await shown({ day });
    const both = () => press(getByRole("button", { name: words.groups.both }));
    await both();
    expect(queryByLabelText(words.leftAgain)).toBeNull();
    await tell("returned");
    day.value = "2026-11-24";
    await both();
    expect(queryByLabelText(words.returned)).toBeNull();
    await tell("left-again");
    await both();
    expect(queryByLabelText(words.returned)).not.toBeNull();
  });

  it("is refused in words by a journal that is full, and stays in the form", async () => {
    const { choose, keep, events, getByRole, getByLabelText } = await shown({
      events: Array.from({ length: mostEvents }, () => ({
        at: "2026-10-01",
        kind: "check-in" as const,
        mood: 5,
      })),
    });
    await choose(one("met"));
    await keep();
    expect(getByRole("alert").textContent).toBe(words.full);
    expect(events()).toHaveLength(mostEvents);
    expect(getByLabelText<HTMLInputElement>(words.met).checked).toBe(true);
  });
});

describe("was that a break?", () => {
  it.each(all(false).filter(({ act }) => act !== undefined))(
    "is answered with why and what now: $id",
    async ({ id, act }) => {
      const { tell, notice } = await shown();
      await tell(id);
      if (act === undefined) throw new TypeError(id);
      const { why, now: next } = actWords[act];
      expect(notice()).toContain(why);
      expect(notice()).toContain(next);
      expect(
        Object.values(mapWords.classes).some((text) => notice().includes(text)),
      ).toBe(true);
    },
  );

  it("says from when the quiet days are counted, unless a later break counts", async () => {
    const { tell, notice, getByRole, choose, keep } = await shown();
    await tell("wrote");
    expect(notice()).toContain("22 November 2026");
    await choose(one("called"));
    await press(getByRole("button", { name: words.yesterday }));
    await keep();
    expect(notice()).toContain(mapWords.classes.break);
    expect(notice()).not.toContain("November");
  });

  it("takes what led up to it in one tap each, into the note of the entry", async () => {
    const { tell, events, getByRole } = await shown();
    await tell("wrote");
    const { times, moods, line } = words.led;
    await press(getByRole("button", { name: times.night }));
    await press(getByRole("button", { name: moods.lonely }));
    expect(events()).toMatchObject([
      { kind: "break", how: "wrote", note: line([times.night, moods.lonely]) },
    ]);
    await press(getByRole("button", { name: times.night }));
    await press(getByRole("button", { name: moods.lonely }));
    expect(events()).toHaveLength(1);
    expect(events()[0]).not.toHaveProperty("note");
  });

  it("finds the third look of a week a break, by one entry and no more", async () => {
    const { tell, notice, events } = await shown({
      events: [
        { at: "2026-11-18", kind: "looked" },
        { at: "2026-11-20", kind: "looked" },
      ],
    });
    await tell("looked");
    expect(notice()).toContain(words.afterAll.looked.why);
    expect(notice()).not.toContain(actWords.looked.why);
    expect(events()).toHaveLength(3);
    expect(events().at(-1)?.kind).toBe("looked");
  });

  it("keeps a second apology as a break", async () => {
    const { tell, notice, events } = await shown();
    await tell("one-apology");
    expect(notice()).toContain(mapWords.classes.none);
    await tell("one-apology");
    expect(notice()).toContain(words.afterAll["one-apology"].why);
    expect(events()).toMatchObject([
      { kind: "fact", fact: "apology", value: "given" },
      { kind: "break", how: "wrote", note: words.oneApology },
    ]);
  });

  it("finds no break in anything while the two are together", async () => {
    const { tell, notice } = await shown({
      events: [{ at: "2026-11-20", kind: "returned" }],
    });
    await tell("wrote");
    expect(notice()).toContain(words.after.together);
    expect(notice()).not.toContain(mapWords.classes.break);
  });

  it("speaks of no contact behind a stated no, and keeps an answer as the break it is", async () => {
    const { app, tell, notice, events, queryByText } = await shown();
    app.session.change((record) => ({
      ...record,
      safety: said({ contact: "they-asked" }),
    }));
    await tell("answered");
    expect(notice()).toContain(words.after.behindGate);
    expect(notice()).not.toContain(actWords.answered.now);
    expect(queryByText(words.led.question)).toBeNull();
    expect(events()).toMatchObject([{ kind: "break", how: "wrote" }]);
  });

  it("has other words for what is no act of theirs", async () => {
    const { tell, notice } = await shown();
    await tell("warm-contact");
    expect(notice()).toContain(words.after.signal);
    await tell("quiet-day");
    expect(notice()).toContain(words.after.quiet);
    await tell("met");
    expect(notice()).toContain(words.after.met);
    expect(journalWords.quietDay).not.toBe("");
  });
});
