import { signal } from "@preact/signals";
import { addDays, type Event } from "@staying-power/case";
import { reunionCheck } from "@staying-power/forecast";
import { ninetyWeek } from "@staying-power/plan";
import {
  earlySignsWords,
  gateWords,
  locale,
  ninetyActWords,
  ninetyHabitWords,
  ninetyLineWords,
  ninetyRoomWords,
  oldProblemWords,
  plainText,
  problemStepWords,
  reunionRoomWords,
} from "@staying-power/words";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import {
  nothingWrong as safe,
  said,
} from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import { answered } from "../reunion/model/answers.ts";
import type { NinetyPage } from "./address.ts";
import { NinetyLine } from "./ninety-line.tsx";
import { NinetyLink } from "./ninety-link.tsx";
import { NinetyScreen } from "./ninety-screen.tsx";

const words = ninetyRoomWords;
const today = "2026-11-22";
const ago = (days: number): string => addDays(today, -days);

const returned = (days: number): Event => ({
  at: ago(days),
  id: "back",
  kind: "returned",
});

const on = (days: number, given: Readonly<Record<string, string>>): Event[] =>
  Object.entries(given).map(([question, answer]) =>
    answered(
      { at: ago(days), id: `${question}-${days}` },
      question as "hours",
      answer,
    ),
  );

interface Told {
  readonly events?: readonly Event[];
  readonly given?: object;
  readonly kept?: object;
  readonly issues?: readonly ("clingy" | "unknown")[];
}

async function around({
  events = [returned(10)],
  given = safe,
  kept = {},
  issues = ["clingy"],
}: Told = {}) {
  const day = signal(today);
  const app = await appAround({
    day,
    check: async (question) => ({
      kind: "check",
      check: reunionCheck(question.case, { ...question, draws: 60 }),
    }),
  });
  const facts = { endedBy: "ex", issues } as const;
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup: "2026-05-01", facts, events },
    safety: said(given, facts),
    ninety: { ...before.ninety, ...kept },
  }));
  return { app, day };
}

async function shown(page: NinetyPage = "week", told: Told = {}) {
  const { app, day } = await around(told);
  const part = mount(<NinetyScreen page={page} />, app);
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) {
      await act(async () => {
        await Promise.resolve();
      });
      if (
        !part.root.textContent.includes(reunionRoomWords.working) &&
        part.root.querySelector("[aria-busy=true]") === null
      )
        return;
    }
  };
  await settled();
  return {
    ...part,
    app,
    day,
    settled,
    text: () => part.root.textContent,
    kept: () => app.session.record.value.ninety,
    ticks: () =>
      (app.session.person.value.events ?? []).filter(
        ({ kind }) => kind === "task",
      ),
    pressed: async (name: string): Promise<void> => {
      await press(part.getByRole("button", { name }));
      await settled();
    },
    heading: () => part.getByRole("heading", { level: 1 }).textContent,
    leads: (name: string) =>
      part.getAllByRole("link", { name })[0]?.getAttribute("href"),
  };
}

const undoOf = (what: string): string => plainText(words.card.undo(what));

const listen = ninetyActWords["listen-ten-minutes"];

describe("where the first ninety days are", () => {
  it.each([
    ["behind a no", { given: { ...safe, contact: "they-asked" } }],
    ["while letting go", { events: [returned(10), letGo()] }],
    ["once they left again", { events: [returned(10), leftAgain()] }],
    ["where nobody came back", { events: [] }],
  ] as const)("are offered nowhere %s", async (_name, told) => {
    const { app } = await around(told);
    expect(mount(<NinetyLine />, app).root.textContent).toBe("");
    expect(mount(<NinetyLink />, app).root.textContent).toBe("");
  });

  it("are a line of the day, put off until the next card", async () => {
    const { app } = await around();
    const part = mount(<NinetyLine />, app);
    expect(part.getByText(ninetyLineWords.today.week(2))).toBeTruthy();
    await press(
      part.getByRole("button", { name: ninetyLineWords.today.later }),
    );
    expect(part.root.textContent).toBe("");
    expect(app.session.record.value.ninety.putOffOn).toBe(today);
    expect(
      mount(<NinetyLink />, app)
        .getByRole("link", { name: ninetyLineWords.link })
        .getAttribute("href"),
    ).toBe("#/ninety");
  });
});

function letGo(): Event {
  return { at: ago(1), id: "go", kind: "letting-go", chosen: true };
}

function leftAgain(): Event {
  return { at: ago(1), id: "left", kind: "left-again" };
}

describe("the room of the first ninety days", () => {
  it.each(["week", "problem", "weeks"] as const)(
    "holds help and no advice behind any gate: %s",
    async (page) => {
      for (const [given, gate] of [
        [{ ...safe, central: "addiction" }, "addiction"],
        [{ ...safe, harm: "to-me" }, "abuse-of-me"],
        [{ ...safe, contact: "they-asked" }, "they-said-no"],
      ] as const) {
        const { heading, text } = await shown(page, { given });
        expect(heading()).toBe(gateWords[gate].heading);
        expect(text()).not.toContain(words.card.heading);
        expect(text()).not.toContain(oldProblemWords.lead);
      }
    },
  );

  it("is not shut for a motive that was told before they came back", async () => {
    const { text } = await shown("week", {
      given: { ...safe, motive: "lonely" },
    });
    expect(text()).toContain(words.card.heading);
  });

  it("says what will be here where nobody came back", async () => {
    const { text, leads } = await shown("week", { events: [] });
    expect(text()).toContain(words.empty.text);
    expect(leads(words.empty.tell)).toBe("#/happened");
  });

  it("goes quiet once they left again, and leads to what helps then", async () => {
    for (const page of ["week", "problem"] as const) {
      const { text, leads, heading } = await shown(page, {
        events: [returned(40), ...on(30, { hours: "late" }), leftAgain()],
      });
      expect(heading()).toBe(words.left.heading);
      expect(leads(words.left.open)).toBe("#/left-again");
      expect(text()).not.toMatch(/of 100/);
      expect(text()).not.toContain(words.card.heading);
    }
  });

  it("goes quiet while letting go, and leads there", async () => {
    const { heading, leads } = await shown("week", {
      events: [returned(40), letGo()],
    });
    expect(heading()).toBe(words.letGo.heading);
    expect(leads(words.letGo.open)).toBe("#/let-go");
  });

  it("ends calmly after ninety days, with the check and what to keep", async () => {
    const { heading, text, leads } = await shown("week", {
      events: [returned(90)],
    });
    expect(heading()).toBe(words.over.heading);
    for (const { text: keep } of words.over.keeps)
      expect(text()).toContain(keep);
    expect(leads(words.over.check)).toBe("#/reunion");
    expect(text()).not.toContain(words.card.heading);
  });
});

describe("the card of the week", () => {
  it("says which week it is, and has an act for each habit", async () => {
    const { text } = await shown();
    expect(text()).toContain(words.where({ week: 2, weeks: 13, day: 11 }));
    for (const { name } of Object.values(ninetyHabitWords))
      expect(text()).toContain(name);
    expect(text()).toContain(listen.what);
  });

  it("is ticked as a task of the map is, and taken back", async () => {
    const { pressed, ticks, text } = await shown();
    await pressed(plainText(words.card.tick(listen.what)));
    expect(ticks()).toMatchObject([{ task: "listen-ten-minutes", done: true }]);
    expect(text()).toContain(
      plainText(words.card.doneLine(listen.what, today)),
    );
    await pressed(undoOf(listen.what));
    expect(ticks()).toEqual([]);
  });

  it("has another act once one is chosen, also in the person's own words", async () => {
    const { pressed, kept, text, getAllByLabelText, getAllByRole, ticks } =
      await shown();
    await pressed(ninetyActWords["ask-how-it-went"].what);
    expect(kept().acts).toMatchObject([
      { habit: "empathy", who: "me", act: "ask-how-it-went" },
    ]);
    const [field] = getAllByLabelText(words.card.own);
    if (field === undefined) throw new TypeError("a field");
    await type(field, "  Ask about the choir ");
    const [keep] = getAllByRole("button", { name: words.card.ownKeep });
    if (keep === undefined) throw new TypeError("a button");
    await press(keep);
    expect(kept().acts).toMatchObject([
      { act: "own-empathy", text: "Ask about the choir" },
    ]);
    await pressed(plainText(words.card.tick("Ask about the choir")));
    expect(ticks()).toMatchObject([
      { task: "own-empathy", note: "Ask about the choir" },
    ]);
    expect(text()).toContain("Ask about the choir");
  });

  it("is a new one on the day of the next week, and the old one can be read", async () => {
    const tick: Event = {
      at: ago(1),
      id: "t",
      kind: "task",
      task: "one-unasked-act",
      done: true,
    };
    const { text } = await shown("week", { events: [returned(13), tick] });
    expect(text()).toContain(
      plainText(
        words.card.doneLine(ninetyActWords["one-unasked-act"].what, ago(1)),
      ),
    );
    const next = await shown("week", { events: [returned(14), tick] });
    expect(next.text()).not.toContain(
      ninetyActWords["one-unasked-act"].what + locale.dayInShort(ago(1)),
    );
    const weeks = await shown("weeks", { events: [returned(14), tick] });
    const { from, to } = ninetyWeek(ago(14), 2);
    expect(weeks.text()).toContain(words.weeks.days(from, to));
    expect(weeks.text()).toContain(ninetyActWords["one-unasked-act"].what);
    expect(weeks.text()).toContain(words.weeks.empty);
  });

  it("has no earlier week in the first, and all of them after it ended", async () => {
    const first = await shown("weeks", { events: [returned(3)] });
    expect(first.text()).toContain(words.weeks.none);
    const ended = await shown("weeks", {
      events: [returned(30), leftAgain()],
    });
    expect(ended.getAllByRole("heading", { level: 2 })).toHaveLength(4);
  });
});

describe("the card for two", () => {
  it("has an act for each, and puts away what is the person's own", async () => {
    const { pressed, text, kept, leads } = await shown("week", {
      events: [returned(10), ...on(2, { hours: "by-day" })],
    });
    expect(text()).toContain(words.stays.heading);
    await pressed(words.two.label);
    expect(kept().two).toBe(true);
    expect(text()).toContain(listen.two);
    expect(text()).toContain(words.two.who.them);
    for (const own of [words.problem.heading, words.own.heading])
      expect(text()).not.toContain(own);
    expect(leads(words.ways.lettingGo)).toBe("#/letting-go");
    expect(text()).not.toMatch(/\d+ of 100/);
    await pressed(words.two.label);
    expect(text()).toContain(words.problem.heading);
  });

  it("keeps what the partner ticks on this page alone", async () => {
    const { pressed, ticks, kept } = await shown("week", {
      kept: { two: true },
    });
    const theirs = ninetyActWords["ask-how-it-went"].two;
    await pressed(plainText(words.card.tickOf(words.two.who.them, theirs)));
    expect(ticks()).toEqual([]);
    expect(kept().acts).toMatchObject([
      { who: "them", act: "ask-how-it-went", doneOn: today },
    ]);
    await pressed(undoOf(theirs));
    expect(kept().acts[0]?.doneOn).toBeUndefined();
    await pressed(plainText(words.card.tickOf(words.two.who.me, listen.two)));
    expect(ticks()).toHaveLength(1);
  });
});

describe("the old problem", () => {
  it("is noted in one tap with its day, and taken back", async () => {
    const { pressed, kept, text } = await shown();
    await pressed(oldProblemWords.times.again);
    expect(kept().times).toEqual([{ id: today, on: today }]);
    expect(text()).toContain(words.problem.noted([today]));
    await pressed(oldProblemWords.times.undo);
    expect(kept().times).toEqual([]);
    expect(text()).toContain(words.problem.none);
  });

  it("has early signs of what was named, and asks where nothing was", async () => {
    const named = await shown("problem");
    for (const sign of earlySignsWords.clingy)
      expect(named.text()).toContain(sign);
    const { text, getByLabelText, pressed, kept } = await shown("problem", {
      issues: ["unknown"],
    });
    expect(text()).not.toContain(oldProblemWords.signs.heading);
    expect(text()).toContain(oldProblemWords.own.asks);
    await type(getByLabelText(oldProblemWords.own.what), "We stopped talking");
    await pressed(oldProblemWords.own.keep);
    expect(kept().problem).toBe("We stopped talking");
    expect(kept().sign).toBeUndefined();
    expect(text()).toContain(oldProblemWords.signs.own);
    await pressed(oldProblemWords.own.undo);
    expect(kept().problem).toBeUndefined();
  });

  const noted = (...days: readonly number[]) => ({
    kept: { times: days.map((day) => ({ id: ago(day), on: ago(day) })) },
    events: [returned(60)],
  });

  it("has something to do at the first time and at the second", async () => {
    const first = await shown("problem", noted(3));
    expect(first.text()).toContain(oldProblemWords.steps.first.heading);
    expect(first.text()).toContain(problemStepWords["your-part-first"]);
    const second = await shown("problem", noted(12, 3));
    expect(second.text()).toContain(oldProblemWords.steps.second.heading);
    expect(second.text()).toContain(problemStepWords["one-rule-each-again"]);
    expect(second.leads(oldProblemWords.check)).toBe("#/reunion");
    expect(second.leads(oldProblemWords.reading)).toBe("#/reading");
  });

  it("leads a third time to the check and to letting go, and says that it is no verdict", async () => {
    const { text, leads, getAllByRole } = await shown(
      "problem",
      noted(20, 12, 3),
    );
    expect(text()).toContain(oldProblemWords.steps.third.text);
    expect(text()).toContain(problemStepWords["both-ways-are-good"]);
    expect(leads(oldProblemWords.check)).toBe("#/reunion");
    expect(
      getAllByRole("link", { name: oldProblemWords.lettingGo })[0],
    ).toHaveProperty("className", "button");
  });

  it("can have any day of it taken out, and put back", async () => {
    const { pressed, kept } = await shown("problem", noted(12, 3));
    await pressed(
      plainText(oldProblemWords.times.takeOut(locale.day(ago(12)))),
    );
    expect(kept().times).toHaveLength(1);
    await pressed(oldProblemWords.times.undo);
    expect(kept().times).toHaveLength(2);
  });
});

describe("one's own time", () => {
  const guitar = (days: number, what: string | null): Event => ({
    at: ago(days),
    id: `g${days}`,
    kind: "project",
    project: "guitar",
    area: "passion",
    what,
    slots: what === null ? [] : [{ day: "tuesday", part: "evening" }],
  });

  it("is shown, and said to have gone where it has", async () => {
    const stays = await shown("week", {
      events: [guitar(30, "Guitar"), returned(10)],
    });
    expect(stays.text()).toContain(
      words.own.slot("Guitar", { day: "tuesday", part: "evening" }),
    );
    expect(stays.text()).not.toContain(words.own.loss.gone);
    const gone = await shown("week", {
      events: [guitar(30, "Guitar"), returned(10), guitar(5, null)],
    });
    expect(gone.text()).toContain(words.own.loss.gone);
    expect(gone.leads(words.own.open)).toBe("#/focus");
  });
});

describe("whether it lasts", () => {
  it("has no number before an answer, and one with its range after it", async () => {
    const none = await shown();
    expect(none.text()).toContain(words.stays.begin);
    expect(none.text()).not.toMatch(/\d+ of 100/);
    const { text } = await shown("week", {
      events: [returned(20), ...on(2, { hours: "by-day", moods: "bad-days" })],
    });
    expect(text()).toMatch(/\d+ of 100 stay a year \(\d+ to \d+\)/);
    expect(text()).not.toContain(words.stays.byWeek.heading);
  });

  it("is told week by week once two weeks have a number", async () => {
    const { text, getByRole } = await shown("week", {
      events: [
        returned(40),
        ...on(38, { hours: "late", "who-begins": "me" }),
        ...on(10, { hours: "by-day", "who-begins": "they" }),
      ],
    });
    expect(text()).toContain(words.stays.byWeek.heading);
    const table = getByRole("table", { name: words.stays.heading }).textContent;
    expect(table).toContain(words.stays.week(1));
    expect(table).toContain(words.stays.week(5));
    // Two weeks and more have gone by since the newest answer? Not yet.
    expect(text()).not.toContain(words.stays.again);
  });
});
