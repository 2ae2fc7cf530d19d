import { signal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import { ritualIds } from "@staying-power/plan";
import {
  closingWords,
  hardDateWords,
  letGoWords,
  mapScreenWords,
  plainText,
  ritualWords,
  taskWords,
  todayWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { nothingWrong, said } from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { TodayScreen } from "../today/today-screen.tsx";
import type { LetGoPage } from "./address.ts";
import { LetGoScreen } from "./let-go-screen.tsx";
import type { HardDate } from "./model/letting-go-notes.ts";

const today = "2026-11-22";

interface Told {
  readonly facts?: object;
  readonly events?: readonly Event[];
  readonly dates?: readonly HardDate[];
  readonly given?: object;
  readonly people?: readonly object[];
}

async function around(
  { facts, events = [], dates = [], given, people = [] }: Told = {},
  day = signal(today),
) {
  const app = await appAround({ day });
  app.session.change((before) => ({
    ...before,
    case:
      facts === undefined
        ? before.case
        : { ...before.case, breakup: "2026-10-01", facts, events },
    lettingGo: { ...before.lettingGo, dates },
    kit: Object.assign({ ...before.kit }, { people }),
    ...(given === undefined ? {} : { safety: said(given, facts ?? {}) }),
  }));
  return app;
}

async function shown(page: LetGoPage | "today", told: Told = {}) {
  const app = await around(told);
  const part = mount(
    page === "today" ? <TodayScreen /> : <LetGoScreen page={page} />,
    app,
  );
  return {
    ...part,
    app,
    kept: () => app.session.record.value.lettingGo,
    pressed: async (name: string) => {
      const button = [...part.root.querySelectorAll("button")].find(
        ({ textContent }) => textContent.startsWith(name),
      );
      if (button === undefined) throw new TypeError(`no button ${name}`);
      await press(button);
    },
  };
}

const birthday: HardDate = {
  id: "b",
  name: "Their birthday",
  on: "1990-11-25",
  yearly: true,
  doing: "The long walk",
  place: "At my sister’s",
  person: "ana",
};

describe("the map of letting go", () => {
  it("is whole for somebody who never made a case, with a mark for who says each line and no number", async () => {
    const { root } = await shown("map");
    expect(
      [...root.querySelectorAll(".area h3")].map(
        ({ textContent }) => textContent,
      ),
    ).toEqual(Object.values(letGoWords.areas).map(({ name }) => name));
    expect(root.textContent).not.toMatch(/of 100|%/);
    const folds = [...root.querySelectorAll(".area-tasks details")];
    expect(folds.length).toBeGreaterThan(12);
    const marks = Object.values(mapScreenWords.whoSays);
    for (const fold of folds)
      expect(marks.some((mark) => fold.textContent.includes(mark))).toBe(true);
    for (const item of root.querySelectorAll(".points li"))
      expect(item.querySelector(".quiet")?.textContent).toMatch(/^\(.+\)$/);
  });

  it("takes a tick, and takes it back", async () => {
    const { pressed, app, root } = await shown("map");
    const { what } = taskWords["move-the-photos"];
    await pressed(plainText(letGoWords.tick(what)));
    const events = () => app.session.person.value.events ?? [];
    expect(events()).toMatchObject([
      { kind: "task", task: "move-the-photos", done: true },
    ]);
    expect(document.activeElement?.textContent).toContain("1 done");
    await pressed(plainText(letGoWords.undo(what)));
    expect(events()).toEqual([]);
    expect(root.querySelector(".done-task")).toBeNull();
  });

  it("fits those who ended it, children and a shared home", async () => {
    const { root } = await shown("map", {
      facts: { endedBy: "me", children: true, ties: ["home"] },
      given: nothingWrong,
    });
    for (const fit of ["you-ended-it", "children", "same-home"] as const)
      for (const { text } of letGoWords.fits.says[fit])
        expect(root.textContent).toContain(text);
    expect(root.textContent).not.toContain(
      letGoWords.fits.says["after-years"][0]?.text,
    );
  });

  it("asks nobody to decide who has decided", async () => {
    const asked = await shown("map", { facts: {}, given: nothingWrong });
    expect(asked.queryByText(letGoWords.choose.link)).not.toBeNull();
    asked.show(null);
    const decided = await shown("map", {
      facts: {},
      given: nothingWrong,
      events: [{ at: today, kind: "letting-go", chosen: true }],
    });
    expect(decided.queryByText(letGoWords.choose.link)).toBeNull();
  });
});

describe("dates that will hurt", () => {
  it("are entered with a plan, changed, deleted and put back", async () => {
    const { pressed, getByLabelText, getByText, kept, queryByText } =
      await shown("dates");
    expect(getByText(hardDateWords.none)).toBeTruthy();
    await pressed(hardDateWords.add);
    await pressed(hardDateWords.keep);
    expect(getByText(hardDateWords.missing.name)).toBeTruthy();
    await pressed(hardDateWords.names.anniversary);
    await pressed(hardDateWords.keep);
    expect(getByText(hardDateWords.missing.on)).toBeTruthy();
    expect(kept().dates).toEqual([]);
    await type(getByLabelText(hardDateWords.fields.on), "2020-12-05");
    await type(getByLabelText(hardDateWords.fields.doing), "The sea");
    await pressed(hardDateWords.keep);
    expect(kept().dates).toMatchObject([
      {
        name: hardDateWords.names.anniversary,
        on: "2020-12-05",
        yearly: true,
        doing: "The sea",
      },
    ]);
    expect(getByText("5 December 2026, and every year")).toBeTruthy();
    await pressed("Change");
    await type(getByLabelText(hardDateWords.fields.person), "Sam");
    await pressed(hardDateWords.keep);
    expect(kept().dates).toMatchObject([{ person: "Sam" }]);
    const before = kept().dates;
    await pressed("Delete");
    expect(kept().dates).toEqual([]);
    expect(queryByText("The sea")).toBeNull();
    await pressed("Undo");
    expect(kept().dates).toEqual(before);
  });

  it("fill in the day it ended, where it is known", async () => {
    const { pressed, getByLabelText } = await shown("dates", {
      facts: {},
      given: nothingWrong,
    });
    await pressed(hardDateWords.add);
    await pressed(hardDateWords.names.ended);
    const field = getByLabelText(hardDateWords.fields.on);
    expect(field instanceof HTMLInputElement && field.value).toBe("2026-10-01");
  });

  it("stand on Today while they are near, with whom to call, and are off in one tap", async () => {
    const people = [{ id: "p", name: "Ana", number: "+44 7700 900123" }];
    const { root, pressed, getByRole, queryByText, kept } = await shown(
      "today",
      { facts: {}, given: nothingWrong, dates: [birthday], people },
    );
    expect(root.textContent).toContain("Wednesday, 25 November 2026");
    expect(root.textContent).toContain("The long walk");
    expect(
      getByRole("link", { name: todayWords.nearDate.call("ana") }).getAttribute(
        "href",
      ),
    ).toBe("tel:+447700900123");
    await pressed(todayWords.nearDate.off);
    expect(queryByText("The long walk")).toBeNull();
    expect(kept().dates).toMatchObject([{ off: "2026-11-25" }]);
    await pressed(todayWords.now.undo);
    expect(kept().dates).toEqual([birthday]);
  });

  it("stand on no Today where they are far or not wanted", async () => {
    const { queryByText } = await shown("today", {
      facts: {},
      given: nothingWrong,
      dates: [{ ...birthday, on: "1990-12-25" }],
    });
    expect(queryByText(todayWords.nearDate.heading)).toBeNull();
  });
});

describe("small farewells", () => {
  it("are chosen, done and taken back; several to choose from, and none", async () => {
    const { pressed, kept, getByText, root } = await shown("rituals");
    expect(ritualIds.length).toBeGreaterThan(5);
    expect(getByText(ritualWords.none.text)).toBeTruthy();
    const { name } = ritualWords.list.stone;
    await pressed(plainText(ritualWords.take(name)));
    expect(kept().rituals).toEqual([{ id: "stone" }]);
    await pressed(plainText(ritualWords.did(name)));
    expect(kept().rituals).toEqual([{ id: "stone", doneOn: today }]);
    await pressed(plainText(ritualWords.undo(name)));
    expect(kept().rituals).toEqual([]);
    expect(root.textContent).toContain("Norton and Gino");
  });

  it("burn nothing, and go nowhere near the ex", () => {
    for (const { how } of Object.values(ritualWords.list))
      expect(how).not.toMatch(
        /burn|flame|fire|candle|their (?:home|door)|post/i,
      );
  });
});

describe("a day to close the app", () => {
  it("is chosen, refused where it is over, and taken back", async () => {
    const { pressed, getByLabelText, getByText, kept } = await shown("close");
    const field = getByLabelText(closingWords.day.field);
    await type(field, "2026-11-21");
    await pressed(closingWords.day.keep);
    expect(getByText(closingWords.day.invalid)).toBeTruthy();
    expect(kept().closeOn).toBeUndefined();
    await type(field, "2026-12-24");
    await pressed(closingWords.day.keep);
    expect(kept().closeOn).toBe("2026-12-24");
    await pressed(closingWords.day.takeBack);
    expect(kept().closeOn).toBeUndefined();
  });

  it("closes only after one question, and keeps everything", async () => {
    const { pressed, kept } = await shown("close", { dates: [birthday] });
    await pressed(closingWords.now.close);
    expect(kept().closedOn).toBeUndefined();
    await pressed(closingWords.now.no);
    await pressed(closingWords.now.close);
    await pressed(closingWords.now.yes);
    expect(kept()).toMatchObject({ closedOn: today, dates: [birthday] });
  });

  it("asks on its day, and is put off in one tap", async () => {
    const { session } = await around({ facts: {}, given: nothingWrong });
    session.change((before) => ({
      ...before,
      lettingGo: { ...before.lettingGo, closeOn: today },
    }));
    const app = { session, navigation: (await around()).navigation };
    const { getByText, getByRole } = mount(<TodayScreen />, app);
    expect(getByText(todayWords.closing.text)).toBeTruthy();
    await press(getByRole("button", { name: todayWords.closing.later }));
    expect(session.record.value.lettingGo.closeOn).toBeUndefined();
    expect(getByText(todayWords.closing.laterSaid)).toBeTruthy();
  });

  it.each(["close", "rituals"] as const)(
    "offers no farewell to someone who may hurt themselves: %s",
    async (page) => {
      const { root, getByRole } = await shown(page, {
        facts: {},
        given: { ...nothingWrong, now: "i-may-hurt-myself" },
      });
      expect(root.querySelector("input, form, .ritual")).toBeNull();
      expect(
        getByRole("link", { name: closingWords.notNow.help }).getAttribute(
          "href",
        ),
      ).toBe("#/help");
    },
  );
});
