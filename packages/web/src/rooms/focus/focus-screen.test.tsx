import type { Event } from "@staying-power/case";
import {
  focusIdeas,
  focusWords,
  mapScreenWords,
  plainText,
} from "@staying-power/words";
import { fireEvent } from "@testing-library/dom";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import { appAround } from "../../testing/app-around.ts";
import { pick, press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { useApp } from "../../ui/shell/app-context.ts";
import { focusAt } from "./address.ts";
import { FocusScreen } from "./focus-screen.tsx";

const words = focusWords;

/** The room as the address has it. */
function Room() {
  const { navigation } = useApp();
  const said = focusAt.read(navigation.place.value.hash);
  return <FocusScreen step={said?.step ?? "list"} />;
}

async function shown(...events: readonly Event[]) {
  const app = await appAround({ day: "2026-11-29" });
  app.session.change((before) => ({
    ...before,
    case: {
      ...before.case,
      breakup: "2026-10-01",
      ...(events.length > 0 && { events }),
    },
  }));
  await act(async () => app.navigation.go(focusAt()));
  const part = mount(<Room />, app);
  return {
    ...part,
    app,
    events: () => app.session.person.value.events ?? [],
    /** The cell of the week whose label begins so. */
    cell: (at: Parameters<typeof words.at>[0]): HTMLElement => {
      const found = part.root.querySelector<HTMLElement>(
        `[data-place="${at.day} ${at.part}"]`,
      );
      if (found === null) throw new TypeError(`no place ${words.at(at)}`);
      return found;
    },
    pressed: async (name: string) => {
      const found = part
        .getAllByRole("button")
        .find(
          (each) =>
            (each.getAttribute("aria-label") ?? each.textContent) === name,
        );
      if (found === undefined) throw new TypeError(`no button ${name}`);
      await press(found);
    },
  };
}

async function key(on: HTMLElement, pressed: string, shiftKey = false) {
  await act(async () => {
    fireEvent.keyDown(on, { key: pressed, shiftKey });
  });
}

function kept(at: string, project = "a", more: object = {}): Event {
  return {
    at,
    kind: "project",
    project,
    area: "passion",
    what: `thing ${project}`,
    ...more,
  };
}

const monday = { day: "monday", part: "morning" } as const;
const tuesday = { day: "tuesday", part: "day" } as const;
const wednesday = { day: "wednesday", part: "day" } as const;
const slots = [{ ...monday, time: "07:30" }];

describe("making a project", () => {
  it("takes five short steps, from an idea to one sentence, and is taken back", async () => {
    const { pressed, events, cell, getByText, getByLabelText } = await shown();
    expect(getByText(words.empty)).toBeTruthy();
    await pressed(words.make);
    await pressed(words.areas.body);
    await pressed(words.on);
    expect(getByText(words.missing)).toBeTruthy();
    const [idea] = focusIdeas.body;
    if (idea === undefined) throw new TypeError("an idea is needed");
    await pressed(idea.what);
    await type(getByLabelText(words.idea.own), " Run to the lake ");
    await pressed(words.on);
    expect(getByText(words.amounts.body)).toBeTruthy();
    expect(getByText(words.ownFigure)).toBeTruthy();
    await type(getByLabelText(words.small.show), "The lake, and back");
    await pressed(words.on);
    await press(cell(tuesday));
    await press(cell(monday));
    await pressed(mapScreenWords.takeBack);
    await pressed(words.on);
    const said = {
      what: "Run to the lake",
      show: "The lake, and back",
      slots: [tuesday],
    };
    expect(getByText(words.whole.sentence(said))).toBeTruthy();
    await pressed(words.whole.keep);
    expect(events()).toMatchObject([
      { kind: "project", area: "body", first: idea.first, ...said },
    ]);
    expect(getByText(words.kept)).toBeTruthy();
    await pressed(mapScreenWords.takeBack);
    expect(events()).toEqual([]);
  });

  it("goes back without loss, and is there when it was left", async () => {
    const { pressed, app, getByLabelText, getByText, queryByText } =
      await shown();
    await pressed(words.make);
    await pressed(words.areas.mind);
    await type(getByLabelText(words.idea.own), "Read");
    await pressed(words.on);
    await type(getByLabelText(words.small.first), "ten pages");
    await pressed(words.back);
    expect(getByLabelText(words.idea.own)).toHaveProperty("value", "Read");
    await pressed(words.leave);
    expect(getByText(words.begun.heading)).toBeTruthy();
    expect(app.session.record.value.focus.drafts).toMatchObject({
      new: { area: "mind", what: "Read", first: "ten pages" },
    });
    await pressed(plainText(words.begun.drop("Read")));
    expect(queryByText(words.begun.heading)).toBeNull();
    expect(app.session.record.value.focus.drafts).toEqual({});
    await pressed(mapScreenWords.takeBack);
    await pressed(plainText(words.begun.goOn("Read")));
    await pressed(words.on);
    expect(getByLabelText(words.small.first)).toHaveProperty(
      "value",
      "ten pages",
    );
  });

  it("leaves a project as it is until its change is kept, and what it was before can be read", async () => {
    const { pressed, events, getByText, getByLabelText, queryByText } =
      await shown(kept("2026-11-20", "a", { show: "a song" }));
    await pressed(plainText(words.change("thing a")));
    await pressed(words.whole.other.idea);
    await type(getByLabelText(words.idea.own), "another thing");
    await pressed(words.leave);
    expect(getByText("thing a")).toBeTruthy();
    expect(getByText(words.begun.changing)).toBeTruthy();
    await pressed(plainText(words.change("thing a")));
    await pressed(words.whole.keep);
    expect(events()).toHaveLength(2);
    expect(queryByText(words.begun.changing)).toBeNull();
    const earlier = getByText(words.earlier).closest("details");
    expect(earlier?.textContent).toContain(
      words.version({ what: "thing a", show: "a song", slots: [] }),
    );
  });
});

describe("the week", () => {
  it("goes by arrow keys, stops at its edge, and moves what is there", async () => {
    const { cell, events, getByText, pressed } = await shown(
      kept("2026-11-20", "a", { slots }),
    );
    await key(cell(monday), "ArrowUp");
    expect(document.activeElement).toBe(cell(monday));
    await key(cell(monday), "ArrowRight");
    const day = { ...monday, part: "day" } as const;
    expect(document.activeElement).toBe(cell(day));
    expect(cell(day).tabIndex).toBe(0);
    expect(cell(monday).tabIndex).toBe(-1);
    await key(cell(monday), "ArrowRight", true);
    expect(document.activeElement).toBe(cell(day));
    expect(events().at(-1)).toMatchObject({
      slots: [{ ...day, time: "07:30", id: "monday morning" }],
    });
    const said = words.week.moved({ what: "thing a", at: words.at(day) });
    expect(getByText(said).closest("[role=status]")).toBeTruthy();
    await pressed(mapScreenWords.takeBack);
    expect(events()).toHaveLength(1);
    expect(document.activeElement).toBe(cell(day));
    await key(cell(monday), "Delete");
    expect(events().at(-1)).not.toHaveProperty("slots");
  });

  it("moves by two taps what was picked up, and sets its hour and its length", async () => {
    const { cell, events, pressed, getByLabelText, getByText, queryByText } =
      await shown(kept("2026-11-20", "a", { slots }));
    await press(cell(monday));
    expect(cell(monday).getAttribute("aria-pressed")).toBe("true");
    await pick(getByLabelText(words.week.time), "19:30");
    await pick(getByLabelText(words.week.minutes), "90");
    expect(
      getByText(words.week.picked({ what: "thing a", at: words.at(monday) })),
    ).toBeTruthy();
    await press(cell(wednesday));
    expect(events().at(-1)).toMatchObject({
      slots: [{ ...wednesday, time: "19:30", minutes: 90 }],
    });
    expect(document.activeElement).toBe(cell(wednesday));
    await press(cell(wednesday));
    await pressed(words.week.letGo);
    expect(queryByText(words.week.takeOut)).toBeNull();
    await press(cell(wednesday));
    await pressed(words.week.takeOut);
    expect(events().at(-1)).not.toHaveProperty("slots");
    expect(document.activeElement).toBe(cell(wednesday));
  });

  it("shows both, and what was used; while one is placed, the other stays where it is", async () => {
    const { cell, events, pressed } = await shown(
      kept("2026-11-20", "a", { slots }),
      kept("2026-11-21", "b", { slots: [tuesday] }),
      {
        at: "2026-11-24T13:00:00Z",
        kind: "slot",
        project: "b",
        part: "day",
        done: true,
      },
    );
    expect(cell(monday).getAttribute("aria-label")).toBe(
      words.cell({
        at: monday,
        here: [{ what: "thing a", time: "07:30" }],
        used: [],
      }),
    );
    expect(cell(tuesday).getAttribute("aria-label")).toBe(
      words.cell({
        at: tuesday,
        here: [{ what: "thing b" }],
        used: ["thing b"],
      }),
    );
    await pressed(plainText(words.change("thing a")));
    await pressed(words.whole.other.week);
    await press(cell(tuesday));
    await pressed(words.on);
    await pressed(words.whole.keep);
    expect(events().at(-1)).toMatchObject({
      project: "a",
      slots: [...slots, tuesday],
    });
    expect(cell(tuesday).getAttribute("aria-label")).toContain("thing a");
    expect(cell(tuesday).getAttribute("aria-label")).toContain("thing b");
  });
});

describe("after thirty days", () => {
  it.each([
    ["again", { what: "thing a", next: "again", note: "one song" }],
    ["habit", { what: "thing a", next: "habit", note: "one song" }],
    ["finish", { what: null, done: true, note: "one song" }],
  ] as const)(
    "goes on: %s; what there was to show stays",
    async (way, entry) => {
      const { pressed, events, getByLabelText, getByText, queryByText } =
        await shown(kept("2026-10-31", "a", { slots }));
      await type(getByLabelText(words.thirty.field), " one song ");
      await pressed(plainText(words.thirty[way]("thing a")));
      expect(events().at(-1)).toMatchObject(entry);
      expect(getByText(words.thirty.said[way])).toBeTruthy();
      expect(queryByText(words.thirty.text)).toBeNull();
      const made = getByText(words.made.heading).closest("section");
      expect(made?.textContent).toContain("one song");
      await pressed(mapScreenWords.takeBack);
      expect(getByText(words.thirty.text)).toBeTruthy();
      // The words are there again, too.
      expect(getByLabelText(words.thirty.field)).toHaveProperty(
        "value",
        "one song",
      );
    },
  );

  it("is asked on day thirty and not before, and a change of it keeps what was shown", async () => {
    const before = await shown(kept("2026-11-01"));
    expect(before.queryByText(words.thirty.text)).toBeNull();
    const { pressed, events, app, getByLabelText } = await shown(
      kept("2026-10-31"),
    );
    await type(getByLabelText(words.thirty.field), "half of it");
    await pressed(plainText(words.thirty.change("thing a")));
    expect(app.navigation.place.value).toEqual(focusAt({ step: "idea" }));
    await type(getByLabelText(words.idea.own), "the other half");
    await pressed(words.on);
    await pressed(words.on);
    await pressed(words.on);
    await pressed(words.whole.keep);
    expect(events()).toMatchObject([
      { what: "thing a" },
      { what: "thing a", next: "again", note: "half of it" },
      { what: "the other half" },
    ]);
  });
});

describe("change your focus", () => {
  it("offers no third one, and one more beside a habit", async () => {
    const two = [kept("2026-11-20", "a"), kept("2026-11-21", "b")];
    const { getByText, queryByText } = await shown(...two);
    expect(getByText(words.enough)).toBeTruthy();
    expect(queryByText(words.another)).toBeNull();
    const beside = await shown(
      ...two,
      kept("2026-11-22", "a", { next: "habit" }),
    );
    expect(beside.queryByText(words.enough)).toBeNull();
    expect(beside.getByText(words.another)).toBeTruthy();
  });

  it("keeps every place when they return, and says so", async () => {
    const { getByText, cell } = await shown(
      kept("2026-11-20", "a", { slots }),
      {
        at: "2026-11-25",
        kind: "returned",
      },
    );
    expect(getByText(words.stays)).toBeTruthy();
    expect(cell(monday).getAttribute("aria-label")).toContain("thing a");
  });

  it("ends when the person says so, with its way back", async () => {
    const { pressed, events, getByText } = await shown(kept("2026-11-20"));
    await pressed(plainText(words.notForMe("thing a")));
    expect(events().at(-1)).toMatchObject({ project: "a", what: null });
    expect(getByText(words.ended)).toBeTruthy();
    expect(getByText(words.made.aside)).toBeTruthy();
    await pressed(mapScreenWords.takeBack);
    expect(getByText("thing a")).toBeTruthy();
  });
});
