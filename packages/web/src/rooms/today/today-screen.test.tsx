import { signal } from "@preact/signals";
import type { Event } from "@staying-power/case";
import {
  gateWords,
  mapScreenWords,
  openingWords,
  outcomeLineWords,
  plainText,
  slipWords,
  startWords,
  strengthWords,
  taskWords,
  todayWords,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { nothingWrong, said } from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { press } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { TodayScreen } from "./today-screen.tsx";

const words = todayWords;
const today = "2026-11-22";

interface Told {
  readonly events?: readonly Event[];
  readonly given?: object | null;
  readonly kit?: object;
}

async function shown(
  { events = [], given = nothingWrong, kit = {} }: Told = {},
  day = signal(today),
) {
  const app = await appAround({ day });
  const facts = { endedBy: "ex" } as const;
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup: "2026-10-01", facts, events },
    kit: { ...before.kit, ...kit },
    ...(given === null ? {} : { safety: said(given, facts) }),
  }));
  const part = mount(<TodayScreen />, app);
  return {
    ...part,
    app,
    day,
    events: () => app.session.person.value.events ?? [],
    pressed: (name: string) => press(buttonIn(part.root, name)),
    link: (name: string) =>
      part.getByRole("link", { name }).getAttribute("href"),
    tasks: () =>
      [...part.root.querySelectorAll(".todays-tasks .what")].map(
        ({ lastChild }) => lastChild?.textContent,
      ),
  };
}

/** By all that it says, also what is only heard. */
function buttonIn(root: HTMLElement, name: string): HTMLElement {
  for (const button of root.querySelectorAll("button"))
    if (button.textContent.startsWith(name)) return button;
  throw new TypeError(`no button ${name}`);
}

describe("today", () => {
  it("is called by its day, and says how many days of quiet there were", async () => {
    const { getByRole, getByText } = await shown();
    expect(getByRole("heading", { level: 1 }).textContent).toBe("Sunday");
    expect(getByText(words.quiet(52))).toBeTruthy();
  });

  it("after a slip says that it is done, and counts nothing", async () => {
    const { getByText, queryByText } = await shown({
      events: [{ at: today, kind: "break", how: "wrote" }],
    });
    expect(getByText(slipWords.wrote)).toBeTruthy();
    expect(getByText(words.stands)).toBeTruthy();
    expect(queryByText(words.quiet(0))).toBeNull();
  });

  it("turns over at midnight", async () => {
    const { day, getByText, getByRole } = await shown({
      events: [{ at: today, kind: "signal", signal: "warm-contact" }],
    });
    expect(getByText(openingWords["they-came"])).toBeTruthy();
    day.value = "2026-11-24";
    await press(document.body);
    expect(getByRole("heading", { level: 1 }).textContent).toBe("Tuesday");
  });

  it("offers one to three things to do, each to be ticked and taken back", async () => {
    const { tasks, pressed, events, link } = await shown();
    const before = tasks();
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThanOrEqual(3);
    const { what } = taskWords["keep-no-contact"];
    expect(before[0]).toBe(what);
    await pressed(plainText(words.tasks.tick(what)));
    expect(events()).toMatchObject([
      { kind: "task", task: "keep-no-contact", done: true },
    ]);
    expect(tasks()).toEqual(before.slice(1));
    expect(document.activeElement?.textContent).toBe(
      plainText(mapScreenWords.undo(what)),
    );
    await pressed(plainText(mapScreenWords.undo(what)));
    expect(events()).toEqual([]);
    expect(tasks()).toEqual(before);
    expect(link(words.tasks.all)).toBe("#/map");
  });

  it("gives no advice before it was asked whether they are safe", async () => {
    const { tasks, link } = await shown({ given: null });
    expect(tasks()).toEqual([]);
    expect(link(words.tasks.answer)).toMatch(/^#\/safety\/now\/today$/);
  });

  it("calls the person that was chosen, and else offers to choose one", async () => {
    const alone = await shown();
    expect(alone.link(words.evening.choose)).toBe("#/kit/call");
    alone.show(null);
    const people = [{ id: "a", name: "Ana", number: "+44 7700 900123" }];
    const { link } = await shown({ kit: { people } });
    expect(link(words.evening.call("Ana"))).toBe("tel:+447700900123");
    expect(link(words.evening.lettingGo)).toBe("#/letting-go");
    expect(link(startWords.help)).toBe("#/help");
  });

  it("tells a quiet day by one tap, and takes it back by another", async () => {
    const { pressed, events, getByRole } = await shown();
    await pressed(words.happened.quiet);
    expect(events()).toMatchObject([{ kind: "signal", signal: "none" }]);
    const button = getByRole("button", { name: words.happened.quiet });
    expect(button.getAttribute("aria-pressed")).toBe("true");
    await pressed(words.happened.quiet);
    expect(events()).toEqual([]);
    await pressed(words.happened.quiet);
    await pressed(words.now.undo);
    expect(events()).toEqual([]);
  });

  it("asks who is together again of no quiet", async () => {
    const { queryByText, link } = await shown({
      events: [{ at: "2026-11-20", kind: "returned" }],
    });
    expect(queryByText(words.happened.quiet)).toBeNull();
    expect(queryByText(words.happened.wrote)).toBeNull();
    expect(link(words.happened.tell)).toBe("#/happened");
  });

  it("shows the plan that fits the hour, and the way to make one", async () => {
    const none = await shown();
    expect(none.link(words.evening.plans(0))).toBe("#/if-then");
    none.show(null);
    const { root, link } = await shown({
      events: [
        {
          at: "2026-11-20",
          kind: "if-then",
          plan: "one",
          cue: "it is Sunday and I want to look",
          response: "put the kettle on",
          moment: { days: ["sunday"] },
        },
      ],
    });
    expect(root.textContent).toContain("put the kettle on");
    expect(link(words.evening.plans(1))).toBe("#/if-then");
  });

  it("shows what was built only once there is any of it, and never as a score", async () => {
    const { queryByText, pressed, root } = await shown();
    expect(queryByText(strengthWords.heading)).toBeNull();
    await pressed(words.now.moods[2]);
    expect(queryByText(strengthWords.heading)).not.toBeNull();
    expect(root.textContent).not.toMatch(/%|points|level/i);
  });

  it("behind a no says that first, and has nothing with contact", async () => {
    const { getByRole, root, queryByText, tasks } = await shown({
      given: { ...nothingWrong, contact: "they-asked" },
    });
    expect(getByRole("heading", { level: 1 }).textContent).toBe(
      gateWords["they-said-no"].heading,
    );
    expect(queryByText(startWords.check)).toBeNull();
    expect(tasks()).not.toContain(taskWords["keep-no-contact"].what);
    expect(root.querySelector('a[href^="#/check"]')).toBeNull();
  });
});

describe("what has become of it", () => {
  const line = outcomeLineWords;
  const asked = async (breakup: string, given?: object) => {
    const part = await shown(given === undefined ? {} : { given });
    part.app.session.change((before) => ({
      ...before,
      case: {
        format: "staying-power/case",
        version: 1,
        breakup,
        facts: { endedBy: "ex" },
      },
      outcome: {},
    }));
    await press(document.body);
    return part;
  };

  it("is asked in one line, thirty days after it ended", async () => {
    const { getByText, link } = await asked("2026-10-23");
    expect(getByText(line.ask[30])).toBeTruthy();
    expect(link(line.open)).toBe("#/outcome");
    const early = await asked("2026-10-24");
    expect(early.queryByText(line.ask[30])).toBeNull();
  });

  it("is put off in one tap, and off for good in another", async () => {
    for (const [button, kept] of [
      [line.notNow, { putOffOn: today }],
      [line.never, { never: true }],
    ] as const) {
      const { app, getByText, pressed, queryByText, root } =
        await asked("2026-10-23");
      await pressed(button);
      expect(queryByText(line.ask[30])).toBeNull();
      expect(app.session.record.value.outcome).toEqual(kept);
      expect(root.contains(document.activeElement)).toBe(true);
      await pressed(line.undo);
      expect(getByText(line.ask[30])).toBeTruthy();
      expect(app.session.record.value.outcome).toEqual({});
      expect(root.contains(document.activeElement)).toBe(true);
    }
  });

  it.each([{ contact: "they-asked" }, { now: "they-may-hurt-me" }])(
    "is of the person alone behind a gate: %o",
    async (gate) => {
      const { getByText, queryByText } = await asked("2026-10-23", {
        ...nothingWrong,
        ...gate,
      });
      expect(queryByText(line.ask[30])).toBeNull();
      expect(getByText(line.gated)).toBeTruthy();
    },
  );
});

describe("how it is right now", () => {
  const { moods, urges } = words.now;

  it("is told in two taps that are one entry, and taken back", async () => {
    const { pressed, events, getByRole, queryByText } = await shown();
    await pressed(moods[1]);
    await pressed(urges[2]);
    expect(events()).toEqual([
      {
        at: expect.stringMatching(/^2026-11-22T/),
        id: expect.any(String),
        kind: "check-in",
        mood: 3,
        urge: 5,
      },
    ]);
    expect(
      getByRole("button", { name: moods[1] }).getAttribute("aria-pressed"),
    ).toBe("true");
    await pressed(moods[2]);
    expect(events()).toMatchObject([{ mood: 5, urge: 5 }]);
    await pressed(words.now.undo);
    expect(events()).toEqual([]);
    expect(queryByText(words.now.kept)).toBeNull();
  });

  it("is another entry on another day, and only what is of now is shown", async () => {
    const { pressed, events, day, getByRole } = await shown();
    await pressed(moods[1]);
    day.value = "2026-11-23";
    await press(document.body);
    expect(
      getByRole("button", { name: moods[1] }).getAttribute("aria-pressed"),
    ).toBe("false");
    await pressed(moods[3]);
    expect(events()).toMatchObject([{ mood: 3 }, { mood: 7 }]);
  });

  it("leads to the kit where the urge is strong, and to people who answer where it is very hard", async () => {
    const { pressed, queryByText, link } = await shown();
    await pressed(urges[2]);
    expect(queryByText(words.now.kit)).toBeNull();
    await pressed(urges[3]);
    expect(link(words.now.kit)).toBe("#/kit");
    expect(queryByText(words.now.help)).toBeNull();
    await pressed(moods[0]);
    expect(link(words.now.help)).toBe("#/help");
  });
});
