import { signal } from "@preact/signals";
import { addDays, type Event } from "@staying-power/case";
import { reunionCheck } from "@staying-power/forecast";
import {
  agreementWords,
  gateWords,
  locale,
  reasons,
  reunionLineWords,
  reunionMineWords,
  reunionPaceWords,
  reunionQuestionWords,
  reunionRoomWords,
  reunionSignNames,
  reunionWords,
} from "@staying-power/words";
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import {
  nothingWrong as safe,
  said,
} from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { pick, press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import type { Checked } from "../../worker/forecaster.ts";
import { AfterWays } from "../happened/after-part.tsx";
import type { ReunionPage } from "./address.ts";
import { AgreementPaper } from "./agreement-paper.tsx";
import { answered } from "./model/answers.ts";
import { reunionCause } from "./model/cause.ts";
import { ReunionLine } from "./reunion-line.tsx";
import { ReviewLine } from "./review-line.tsx";
import { ReunionScreen } from "./reunion-screen.tsx";

const words = reunionRoomWords;
const today = "2026-11-22";
const ago = (days: number): string => addDays(today, -days);

const returned = (days: number): Event => ({
  at: ago(days),
  id: "back",
  kind: "returned",
});

/** Answers of one day, by question. */
const on = (days: number, given: Readonly<Record<string, string>>): Event[] =>
  Object.entries(given).map(([question, answer]) =>
    // The stamp is all that an entry of a test needs of its type.
    answered(
      { at: ago(days), id: `${question}-${days}` },
      question as "hours",
      answer,
    ),
  );

const lonely = {
  "at-ease": "at-ease",
  "how-back": "in-need",
  "change-before": "alone-more",
  "who-begins": "both",
  hours: "evenings",
  moods: "bad-days",
  "asks-about-me": "hardly",
};
const real = {
  "at-ease": "at-ease",
  "who-begins": "they",
  hours: "by-day",
  moods: "good-and-bad",
  "asks-about-me": "yes",
  "old-problem": "own-part",
  pace: "slow-is-fine",
  "time-together": "ordinary",
  noticed: "unasked",
};

interface Told {
  readonly events?: readonly Event[];
  readonly given?: object;
  readonly kept?: object;
  readonly fails?: boolean;
  readonly breakup?: string;
}

async function around({
  events = [returned(20)],
  given = safe,
  kept = {},
  fails = false,
  breakup = "2026-08-01",
}: Told = {}) {
  const state = { fails };
  const app = await appAround({
    day: signal(today),
    check: async (question): Promise<Checked> =>
      state.fails
        ? { kind: "failed" }
        : {
            kind: "check",
            check: reunionCheck(question.case, { ...question, draws: 60 }),
          },
  });
  const facts = { endedBy: "ex" } as const;
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup, facts, events },
    safety: said(given, facts),
    reunion: { ...before.reunion, ...kept },
  }));
  return { app, state };
}

/** Waits until nothing is being worked out; the check here answers within a few turns. */
async function settled(root: HTMLElement): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) {
    await act(async () => {
      await Promise.resolve();
    });
    const isWorking =
      root.textContent.includes(words.working) ||
      root.querySelector("[aria-busy=true]") !== null;
    if (!isWorking) return;
  }
}

async function shown(page: ReunionPage = "check", told: Told = {}) {
  const { app, state } = await around(told);
  const part = mount(<ReunionScreen page={page} />, app);
  await settled(part.root);
  return {
    ...part,
    app,
    state,
    text: () => part.root.textContent,
    answers: () =>
      (app.session.person.value.events ?? []).filter(
        ({ kind }) => kind === "reunion",
      ),
    pressed: async (name: string): Promise<void> => {
      await press(part.getByRole("button", { name }));
      await settled(part.root);
    },
    heading: () => part.getByRole("heading", { level: 1 }).textContent,
  };
}

describe("where a reunion check is offered", () => {
  const signals = (
    sign: "asked-to-return" | "warm-contact",
    ...days: readonly number[]
  ): Event[] =>
    days.map((day) => ({
      at: ago(day),
      id: `s${day}`,
      kind: "signal",
      signal: sign,
    }));

  it.each([
    ["back", [returned(3)]],
    ["asked", signals("asked-to-return", 2)],
    ["contact", signals("warm-contact", 12, 8, 3)],
    [null, signals("warm-contact", 3)],
    [null, []],
    [
      null,
      [
        returned(30),
        { at: ago(3), id: "left", kind: "left-again" } satisfies Event,
      ],
    ],
  ] as const)("is for %s", async (cause, events) => {
    const { app } = await around({ events });
    expect(reunionCause(app.session)).toBe(cause);
  });

  it("is nowhere behind a gate, nor while letting go", async () => {
    const shut = await around({ given: { ...safe, harm: "to-me" } });
    expect(reunionCause(shut.app.session)).toBeNull();
    const gone = await around({
      events: [
        ...signals("asked-to-return", 2),
        { at: ago(1), id: "go", kind: "letting-go", chosen: true },
      ],
    });
    expect(reunionCause(gone.app.session)).toBeNull();
  });

  it("is right after a return was told", async () => {
    const { app } = await around();
    const part = mount(
      <AfterWays told={{ event: returned(20), judged: null }} />,
      app,
    );
    expect(
      part
        .getByRole("link", { name: reunionLineWords.links.back })
        .getAttribute("href"),
    ).toBe("#/reunion");
  });

  it("is a line of the day, which can be put off, and comes again after a fortnight", async () => {
    const { app } = await around();
    const part = mount(<ReunionLine />, app);
    expect(part.getByText(reunionLineWords.today.first.back)).toBeTruthy();
    await press(
      part.getByRole("button", { name: reunionLineWords.today.later }),
    );
    expect(part.getByText(reunionLineWords.today.putOff)).toBeTruthy();
    expect(part.queryByText(reunionLineWords.today.first.back)).toBeNull();
    expect(part.root.contains(document.activeElement)).toBe(true);
    await press(
      part.getByRole("button", { name: reunionLineWords.today.undo }),
    );
    expect(part.getByText(reunionLineWords.today.first.back)).toBeTruthy();
    expect(app.session.record.value.reunion.putOffOn).toBeUndefined();
    const again = async (days: number) =>
      mount(
        <ReunionLine />,
        (await around({ events: [returned(40), ...on(days, lonely)] })).app,
      );
    expect((await again(13)).root.textContent).toBe("");
    expect(
      (await again(14)).getByText(reunionLineWords.today.again),
    ).toBeTruthy();
  });
});

describe("the day to look at a slow restart again", () => {
  const agreement = {
    on: ago(20),
    reviewOn: ago(2),
    dates: 2,
    mineRule: "I say it.",
    theirRule: "",
  };
  const due = reunionLineWords.review.due(locale.day(ago(2)));

  it("is a line from that day on, which can be put off, with a way back", async () => {
    const { app } = await around({ kept: { agreement } });
    const part = mount(<ReviewLine />, app);
    expect(part.getByText(due)).toBeTruthy();
    expect(
      part
        .getByRole("link", { name: reunionLineWords.review.open })
        .getAttribute("href"),
    ).toBe("#/reunion/agreement");
    await press(
      part.getByRole("button", { name: reunionLineWords.today.later }),
    );
    expect(part.queryByText(due)).toBeNull();
    expect(part.root.contains(document.activeElement)).toBe(true);
    await press(
      part.getByRole("button", { name: reunionLineWords.today.undo }),
    );
    expect(part.getByText(due)).toBeTruthy();
  });

  it("is no line before it, while put off, behind a gate, or after it ended again", async () => {
    const left = { at: ago(10), id: "left", kind: "left-again" } as const;
    for (const told of [
      { kept: { agreement: { ...agreement, reviewOn: addDays(today, 1) } } },
      { kept: { agreement, reviewPutOffOn: ago(6) } },
      { kept: { agreement }, given: { ...safe, harm: "to-me" } },
      { kept: { agreement }, events: [returned(30), left] },
      { kept: { agreement }, events: [returned(30), left, returned(5)] },
    ] satisfies readonly Told[]) {
      const part = mount(<ReviewLine />, (await around(told)).app);
      expect(part.root.textContent).toBe("");
    }
    const after = { agreement, reviewPutOffOn: ago(7) };
    const part = mount(<ReviewLine />, (await around({ kept: after })).app);
    expect(part.getByText(due)).toBeTruthy();
  });

  it("stands on the page of the check, and an earlier return’s page is not there", async () => {
    const check = await shown("check", { kept: { agreement } });
    expect(check.text()).toContain(due);
    const page = await shown("agreement", {
      kept: { agreement },
      events: [
        returned(30),
        { at: ago(10), id: "left", kind: "left-again" },
        returned(5),
      ],
    });
    expect(page.getByText(agreementWords.intro[0])).toBeTruthy();
    expect(page.queryByText(due)).toBeNull();
  });

  it("is not printed once it is past", async () => {
    const { app } = await around({ events: [returned(40)] });
    const of = { ...agreement, dates: 2 } as const;
    const paper = mount(<AgreementPaper agreement={of} />, app);
    expect(paper.root.textContent).toContain(agreementWords.paper.reviewOpen);
    expect(paper.root.textContent).not.toContain(locale.day(ago(2)));
  });
});

describe("a second return", () => {
  const events = [
    returned(60),
    ...on(50, real),
    { at: ago(20), id: "left", kind: "left-again" } satisfies Event,
    { ...returned(3), id: "again" },
  ];

  it("begins a check of its own, and the earlier answers stay to be read", async () => {
    const page = await shown("check", { events });
    expect(page.getByRole("link", { name: words.begin })).toBeTruthy();
    expect(page.text()).not.toContain(words.lasts.heading);
    expect(page.getByRole("link", { name: words.ways.answers })).toBeTruthy();
    const ask = await shown("ask", { events });
    expect(ask.heading()).toBe(reunionQuestionWords["at-ease"].ask);
    const earlier = await shown("earlier", { events });
    expect(earlier.root.querySelectorAll(".earlier li")).toHaveLength(
      Object.keys(real).length,
    );
    const { app } = await around({ events });
    const line = mount(<ReunionLine />, app);
    expect(line.getByText(reunionLineWords.today.first.back)).toBeTruthy();
  });
});

describe("a year together", () => {
  it("is said to be behind them, and never told as a chance", async () => {
    const back = (weeks: number) => ({
      at: addDays(today, -7 * weeks),
      id: "back",
      kind: "returned" as const,
    });
    const over = await shown("check", {
      events: [back(53), ...on(3, real)],
      breakup: addDays(today, -500),
    });
    expect(over.getByText(words.lasts.behind)).toBeTruthy();
    expect(over.text()).not.toContain("stay a year");
    const not = await shown("check", {
      events: [back(50), ...on(3, real)],
      breakup: addDays(today, -500),
    });
    expect(not.queryByText(words.lasts.behind)).toBeNull();
    expect(not.text()).toContain("stay a year");
  });
});

describe("the room of a reunion check", () => {
  it("says what will be here where nothing of it was told", async () => {
    const { getByText, queryByText } = await shown("ask", { events: [] });
    expect(getByText(words.empty.text)).toBeTruthy();
    expect(queryByText(reunionQuestionWords["at-ease"].ask)).toBeNull();
  });

  it.each(["check", "ask", "earlier", "agreement"] as const)(
    "holds help and no advice behind any gate: %s",
    async (page) => {
      for (const [given, gate] of [
        [{ ...safe, central: "addiction" }, "addiction"],
        [{ ...safe, contact: "needs-space" }, "asked-for-space"],
        [{ ...safe, harm: "to-me" }, "abuse-of-me"],
        [{ ...safe, contact: "they-asked" }, "they-said-no"],
      ] as const) {
        const { heading, text } = await shown(page, {
          given,
          events: [returned(20), ...on(2, real)],
        });
        expect(heading()).toBe(gateWords[gate].heading);
        expect(text()).not.toContain(words.lasts.heading);
        expect(text()).not.toContain(agreementWords.intro[0]);
      }
    },
  );

  it("answers a motive instead of shutting for it once they are back, and not before", async () => {
    const given = { ...safe, motive: "lonely" };
    const back = await shown("check", {
      given,
      events: [returned(20), ...on(2, { ...real, "my-reason": "lonely" })],
    });
    expect(back.text()).toContain(words.lasts.heading);
    expect(back.text()).toContain(reunionMineWords["my-reason"].lonely);
    const { app } = await around({
      given,
      events: [
        { at: ago(2), id: "asked", kind: "signal", signal: "asked-to-return" },
      ],
    });
    expect(reunionCause(app.session)).toBeNull();
  });

  it("shows no number once they left again, and proposes letting go", async () => {
    const { heading, text, getByRole } = await shown("check", {
      events: [
        returned(40),
        ...on(30, lonely),
        { at: ago(1), id: "left", kind: "left-again" },
      ],
    });
    expect(heading()).toBe(words.left.heading);
    expect(text()).not.toMatch(/of 100/);
    expect(
      getByRole("link", { name: words.ways.lettingGo }).getAttribute("href"),
    ).toBe("#/letting-go");
  });

  it("begins with what it is, and a way to begin", async () => {
    const { getByRole, text } = await shown();
    expect(text()).toContain(words.intro[1]);
    expect(getByRole("link", { name: words.begin }).getAttribute("href")).toBe(
      "#/reunion/ask",
    );
  });

  it("says that it could not be worked out, and tries again", async () => {
    const { getByText, state, pressed, queryByText } = await shown("check", {
      events: [returned(20), ...on(2, lonely)],
      fails: true,
    });
    expect(getByText(words.failed)).toBeTruthy();
    state.fails = false;
    await pressed("Try again");
    expect(queryByText(words.failed)).toBeNull();
    expect(getByText(words.lasts.heading)).toBeTruthy();
  });

  it("shows two reasons, whether it lasts, the signs, the pace, what to ask and one's own side", async () => {
    const { text, getAllByRole, root } = await shown("check", {
      events: [
        returned(20),
        ...on(2, { ...lonely, "my-reason": "pride", "my-part": "partly" }),
      ],
    });
    const cards = [...root.querySelectorAll(".reason h3")].map(
      ({ textContent }) => textContent,
    );
    expect(cards).toHaveLength(2);
    for (const name of cards)
      expect(Object.values(reasons).map((one) => one.name)).toContain(name);
    expect(text()).toMatch(/\d+ of 100 stay a year \(\d+ to \d+\)/);
    for (const name of Object.values(reunionSignNames))
      expect(text()).toContain(name);
    expect(text()).toContain(words.signs.notSeen);
    expect(text()).toContain(reunionPaceWords["talk-once"].name);
    expect(text()).toContain(reunionPaceWords["talk-once"].asks[0]?.text);
    expect(text()).toContain(words.asking.no);
    expect(text()).toContain(reunionMineWords["my-reason"].pride);
    expect(text()).toContain(reunionMineWords["my-part"].partly);
    expect(text()).toContain(words.next(addDays(today, 12), true));
    expect(getAllByRole("img").length).toBeGreaterThan(0);
    expect(text()).not.toContain(words.moves.heading);
  });

  it("shows how another reason takes its place, as a picture and as a table", async () => {
    const { text, getByRole, root } = await shown("check", {
      events: [returned(40), ...on(38, lonely), ...on(10, real)],
    });
    expect(text()).toContain("Another reason takes its place");
    expect(text()).toContain(locale.dayInShort(ago(10)));
    expect(
      getByRole("table", { name: words.moves.heading }).textContent,
    ).toContain(locale.day(ago(38)));
    expect(root.querySelectorAll(".curve.history .dot").length).toBeGreaterThan(
      2,
    );
  });

  it("says that letting go is as good a way after two months of a wrong reason", async () => {
    const wrong = { "their-words": "owe-me", "who-begins": "me" };
    const { text } = await shown("check", {
      events: [
        returned(80),
        ...on(70, { ...lonely, ...wrong, noticed: "no" }),
        ...on(3, {
          ...lonely,
          ...wrong,
          noticed: "no",
          closeness: "trying-hard",
          plans: "when-free",
        }),
      ],
    });
    expect(text()).toContain(reunionWords.pace.mayLeave);
  });
});

describe("asking", () => {
  it("asks first whether they are at ease, then what tells most, and keeps each answer", async () => {
    const { heading, pressed, answers } = await shown("ask");
    const { ask, options } = reunionQuestionWords["at-ease"];
    expect(heading()).toBe(ask);
    await pressed(options["at-ease"]);
    expect(answers()).toMatchObject([
      { question: "at-ease", answer: "at-ease" },
    ]);
    expect(heading()).not.toBe(ask);
    expect(
      Object.values(reunionQuestionWords).map((question) => question.ask),
    ).toContain(heading());
  });

  it("takes an answer back, and asks it again", async () => {
    const { heading, pressed, answers } = await shown("ask");
    const { ask, options } = reunionQuestionWords["at-ease"];
    await pressed(options.careful);
    await pressed(words.ask.undo);
    expect(answers()).toEqual([]);
    expect(heading()).toBe(ask);
  });

  it("goes on where a question is skipped, writes nothing down of it, and undoes that too", async () => {
    const { heading, pressed, answers, app } = await shown("ask");
    const first = heading();
    await pressed(words.ask.skip);
    expect(heading()).not.toBe(first);
    expect(answers()).toEqual([]);
    expect(app.session.record.value.reunion.setAside).toEqual({
      "at-ease": today,
    });
    await pressed(words.ask.undo);
    expect(heading()).toBe(first);
    expect(app.session.record.value.reunion.setAside).toEqual({});
  });

  it("can be skipped to its end", async () => {
    const { queryByText, pressed, answers, getByRole } = await shown("ask");
    for (let asked = 0; asked < 25; asked += 1) {
      if (queryByText(words.ask.done) !== null) break;
      await pressed(words.ask.skip);
    }
    expect(answers()).toEqual([]);
    expect(getByRole("link", { name: words.ask.show })).toBeTruthy();
  });

  it("shuts at once where they are afraid", async () => {
    const { heading, pressed, text } = await shown("ask");
    await pressed(reunionQuestionWords["at-ease"].options["afraid-or-hurt"]);
    expect(heading()).toBe(gateWords["abuse-unsure"].heading);
    expect(text()).not.toContain(words.ask.skip);
  });

  it("says one thing of a day: what is answered again is put right", async () => {
    const { pressed, answers } = await shown("ask", {
      events: [returned(20), ...on(0, { "my-reason": "pride" })],
      kept: { setAside: { "at-ease": today } },
    });
    expect(answers()).toHaveLength(1);
    await pressed(words.ask.skip);
    expect(answers()).toHaveLength(1);
  });
});

describe("earlier checks", () => {
  const events = [returned(40), ...on(38, lonely), ...on(10, real)];

  it("are all there, newest day first", async () => {
    const { getAllByRole } = await shown("earlier", { events });
    expect(
      getAllByRole("heading", { level: 2 }).map((each) => each.textContent),
    ).toEqual([locale.day(ago(10)), locale.day(ago(38))]);
    expect(getAllByRole("listitem")).toHaveLength(
      Object.keys(lonely).length + Object.keys(real).length,
    );
  });

  it("can be changed, taken out, and put back", async () => {
    const { answers, pressed, getAllByRole } = await shown("earlier", {
      events: [returned(40), ...on(38, { hours: "evenings" })],
    });
    const change = `Change the answer to: ${words.short.hours}`;
    const takeOut = `Take out the answer to: ${words.short.hours}`;
    await pressed(change);
    await pressed(reunionQuestionWords.hours.options.late);
    expect(answers()).toMatchObject([{ answer: "late", at: ago(38) }]);
    await pressed(words.ask.undo);
    expect(answers()).toMatchObject([{ answer: "evenings" }]);
    await pressed(takeOut);
    expect(answers()).toEqual([]);
    await pressed(words.ask.undo);
    expect(answers()).toMatchObject([{ answer: "evenings", at: ago(38) }]);
    expect(getAllByRole("listitem")).toHaveLength(1);
  });

  it("say what will be here where there are none", async () => {
    const { getByText } = await shown("earlier");
    expect(getByText(words.earlier.none)).toBeTruthy();
  });
});

describe("a slow restart", () => {
  it("is kept with what was chosen, and put back by one press", async () => {
    const { app, pressed, getByLabelText, getByText } =
      await shown("agreement");
    expect(getByText(agreementWords.intro[1])).toBeTruthy();
    await pressed(agreementWords.dates.options[1]);
    await pick(getByLabelText(agreementWords.mineEvening), "tuesday");
    await type(getByLabelText(agreementWords.mineRule), " I say it. ");
    await pressed(agreementWords.keep);
    const kept = () => app.session.record.value.reunion.agreement;
    expect(kept()).toEqual({
      on: today,
      reviewOn: addDays(today, 14),
      dates: 1,
      mineEvening: "tuesday",
      mineRule: "I say it.",
      theirRule: "",
    });
    expect(
      getByText(agreementWords.standing(locale.day(addDays(today, 14)))),
    ).toBeTruthy();
    await pressed(agreementWords.undo);
    expect(kept()).toBeUndefined();
  });

  it.each([addDays(today, 3), addDays(today, 120), ""])(
    "says of %j that it is no day to look at it again, beside the field, and keeps what was typed",
    async (day) => {
      const { app, pressed, getByLabelText, getByText } =
        await shown("agreement");
      const field = getByLabelText<HTMLInputElement>(agreementWords.review);
      await type(field, day);
      await pressed(agreementWords.keep);
      expect(
        getByText(
          agreementWords.reviewInvalid(
            locale.day(addDays(today, 7)),
            locale.day(addDays(today, 90)),
          ),
        ),
      ).toBeTruthy();
      expect(field.value).toBe(day);
      expect(app.session.record.value.reunion.agreement).toBeUndefined();
    },
  );

  it("says when its day has come", async () => {
    const { getByText } = await shown("agreement", {
      kept: {
        agreement: {
          on: ago(20),
          reviewOn: ago(1),
          dates: 2,
          mineRule: "",
          theirRule: "",
        },
      },
    });
    expect(getByText(agreementWords.due(locale.day(ago(1))))).toBeTruthy();
  });

  it("stands on paper with lines for what is open, and asks for no name", async () => {
    const { app } = await around();
    const { root } = mount(
      <AgreementPaper
        agreement={{
          on: today,
          reviewOn: addDays(today, 14),
          dates: 2,
          checkIn: "sunday",
          mineRule: "I say it the same week.",
          theirRule: "",
        }}
      />,
      app,
    );
    const text = root.textContent;
    expect(text).toContain(agreementWords.paper.dates[2]);
    expect(text).toContain("I say it the same week.");
    expect(text).toContain(agreementWords.paper.checkIn("Sunday"));
    expect(text).toContain(agreementWords.paper.stop);
    // Twenty days after they came back the talk may be had from the fifteenth day on.
    expect(text).toContain(agreementWords.paper.issue(locale.day(ago(6))));
    expect(root.querySelectorAll(".agreement-rule.open")).toHaveLength(1);
    expect(root.querySelectorAll(".agreement-sign")).toHaveLength(2);
  });
});
