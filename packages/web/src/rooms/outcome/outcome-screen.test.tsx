import { signal } from "@preact/signals";
import {
  type Case,
  type Event,
  outcomeRecordText,
  parseOutcomeRecord,
} from "@staying-power/case";
import type { HistoryStep } from "@staying-power/forecast";
import { outcomeWords } from "@staying-power/words";
import { afterEach, describe, expect, it } from "vitest";
import { nothingWrong, said } from "../../../../care/src/testing/said.ts";
import { appAround } from "../../testing/app-around.ts";
import { press, type } from "../../testing/hands.ts";
import { mount } from "../../testing/mount.tsx";
import type { HistoryQuestion } from "../../worker/forecast-messages.ts";
import type { Told } from "../../worker/forecaster.ts";
import { OutcomeScreen } from "./outcome-screen.tsx";

const words = outcomeWords;
const question = words.question;

const range = (mean: number) => ({ mean, low: mean / 2, high: mean * 1.5 });
const step = (day: string, back: number): HistoryStep => ({
  day,
  state: "apart",
  outcomes: {
    horizonWeeks: 52,
    notBack: { mean: 1 - back, low: 1 - back * 1.5, high: 1 - back / 2 },
    backAndStayed: range(back / 2),
    backAndLeft: range(back / 2),
  },
  changes: null,
});
let told = 0;
const tell = async ({ today }: HistoryQuestion): Promise<Told> => {
  told += 1;
  return {
    kind: "history",
    history: {
      steps: [step("2026-10-02", 0.24), step(today, 0.22)],
      earlier: 0,
    },
  };
};

interface Shown {
  readonly events?: readonly Event[];
  readonly breakup?: string;
  readonly given?: object;
  readonly more?: Partial<Case>;
}

async function shown({
  events = [],
  breakup = "2026-10-01",
  given = {},
}: Shown = {}) {
  const day = signal("2026-11-22");
  const app = await appAround({ day, tell });
  const facts = { endedBy: "ex" } as const;
  app.session.change((before) => ({
    ...before,
    case: { ...before.case, breakup, facts, events },
    safety: said({ ...nothingWrong, ...given }, facts),
  }));
  const part = mount(<OutcomeScreen />, app);
  await press(document.body);
  const button = (name: string) => part.getByRole("button", { name });
  return {
    ...part,
    app,
    day,
    events: () => app.session.person.value.events ?? [],
    pressed: (name: string) => press(button(name)),
    choose: (name: string) => press(part.getByLabelText(name)),
    text: () => part.root.textContent,
  };
}

const answered: Event = {
  at: "2026-11-20T20:00:00+00:00",
  id: "a",
  kind: "outcome",
  state: "apart",
  feels: "mixed",
};

describe("the question", () => {
  it("is answered in three taps, kept as an entry of now, and taken back", async () => {
    const { choose, pressed, events, queryByText } = await shown();
    await choose(question.states.apart);
    await choose(question.feelings.mixed);
    await pressed(question.keep);
    expect(events()).toEqual([
      {
        at: expect.stringMatching(/^2026-11-22T/),
        id: expect.any(String),
        kind: "outcome",
        state: "apart",
        feels: "mixed",
      },
    ]);
    expect(queryByText(question.keep)).toBeNull();
    await pressed(words.undo);
    expect(events()).toEqual([]);
    expect(queryByText(question.keep)).not.toBeNull();
  });

  it("notes the day they came back, where it was not noted, and takes both back", async () => {
    const { choose, pressed, events, getByLabelText } = await shown();
    await choose(question.states.together);
    await type(getByLabelText(new RegExp(question.back)), "2026-11-10");
    await pressed(question.keep);
    expect(events()).toMatchObject([
      { kind: "returned", at: "2026-11-10" },
      { kind: "outcome", state: "together" },
    ]);
    await pressed(words.undo);
    expect(events()).toEqual([]);
  });

  it("does not ask what the journal knows, and lets it be confirmed in one tap", async () => {
    const back: Event = { at: "2026-11-03", id: "b", kind: "returned" };
    const { choose, pressed, events, queryByText, getByText } = await shown({
      events: [back],
    });
    getByText(question.together("3 November 2026"));
    expect(queryByText(question.states.apart)).toBeNull();
    await choose(question.yes.together);
    await pressed(question.keep);
    expect(events()).toMatchObject([
      back,
      { kind: "outcome", state: "together" },
    ]);
  });

  it("can be different from what the journal knows", async () => {
    const back: Event = { at: "2026-11-03", id: "b", kind: "returned" };
    const { choose, pressed, events, getByLabelText } = await shown({
      events: [back],
    });
    await choose(question.otherwise);
    await choose(question.states["ended-again"]);
    await type(getByLabelText(new RegExp(question.left)), "2026-11-15");
    await pressed(question.keep);
    expect(events()).toMatchObject([
      back,
      { kind: "left-again", at: "2026-11-15" },
      { kind: "outcome", state: "ended-again" },
    ]);
  });

  it("says what is missing, and loses nothing", async () => {
    const { choose, pressed, events, getByRole, getByLabelText } =
      await shown();
    await pressed(question.keep);
    expect(getByRole("alert").textContent).toBe(question.choose);
    await choose(question.states.together);
    await type(getByLabelText(new RegExp(question.back)), "2026-09-01");
    await pressed(question.keep);
    expect(getByRole("alert").textContent).toBe(question.day);
    expect(events()).toEqual([]);
  });

  it("waits, or is never asked again, in one tap, and is asked after all in another", async () => {
    const { pressed, app, queryByText } = await shown();
    await pressed(question.notNow);
    expect(app.session.record.value.outcome.putOffOn).toBe("2026-11-22");
    expect(queryByText(question.keep)).toBeNull();
    const other = await shown();
    await other.pressed(question.never);
    expect(other.app.session.record.value.outcome).toEqual({ never: true });
    await other.pressed(words.askAfterAll);
    expect(other.queryByText(question.keep)).not.toBeNull();
  });

  it.each([
    { contact: "they-asked" },
    { contact: "court-order" },
    { now: "i-may-hurt-myself" },
  ])("is of the person alone behind a gate: %o", async (given) => {
    const { queryByText, choose, pressed, events, text } = await shown({
      given,
      events: [{ at: "2026-11-03", id: "b", kind: "returned" }],
    });
    for (const gone of [
      question.state,
      question.together("3 November 2026"),
      words.beside.heading,
      words.record.heading,
    ])
      expect(queryByText(gone)).toBeNull();
    expect(text()).not.toContain("of 100");
    await choose(question.feelings.hard);
    await pressed(question.keep);
    expect(events().at(-1)).toMatchObject({ kind: "outcome", feels: "hard" });
    expect(events().at(-1)).not.toHaveProperty("state");
    expect(queryByText(words.record.heading)).toBeNull();
  });
});

describe("what was said before", () => {
  it("stands beside what is so, with its range, and proves nothing", async () => {
    const { text } = await shown({ events: [answered] });
    expect(text()).toContain(
      words.beside.said({
        day: "2 October 2026",
        back: { about: 24, low: 12, high: 36 },
      }),
    );
    expect(text()).toContain(words.beside.now.apart(50));
    expect(text()).toContain(words.beside.open);
    expect(text()).toContain(words.beside.proves);
  });

  it("is worked out only where there is an answer that it can stand beside", async () => {
    told = 0;
    await shown();
    expect(told).toBe(0);
    await shown({ events: [answered] });
    expect(told).toBeGreaterThan(0);
  });

  it("waits for the question about safety that is due", async () => {
    const { day, app, getByRole, text } = await shown({ events: [answered] });
    day.value = "2026-12-20";
    await press(document.body);
    expect(app.session.beforeAdvice.value).toBe("now");
    expect(text()).not.toContain("of 100 people");
    expect(
      getByRole("link", { name: words.beside.answer }).getAttribute("href"),
    ).toContain("safety/now");
  });

  it("is not shown unasked to someone who lets go", async () => {
    const { text } = await shown({
      events: [
        answered,
        { at: "2026-11-01", kind: "letting-go", chosen: true },
      ],
    });
    expect(text()).not.toContain("of 100 people");
    expect(text()).toContain(words.beside.apart);
  });
});

describe("the record", () => {
  const original = URL.createObjectURL;
  afterEach(() => {
    URL.createObjectURL = original;
  });

  it("is shown in full before it is saved, and the file is what was shown", async () => {
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return "blob:";
    };
    const { pressed, root, text } = await shown({ events: [answered] });
    await pressed(words.record.show);
    const shownText = root.querySelector("pre")?.textContent ?? "";
    const parsed = parseOutcomeRecord(JSON.parse(shownText));
    if (!parsed.ok) throw new Error(parsed.error.path);
    expect(parsed.value).toMatchObject({
      endedBy: "ex",
      said: "20-to-30",
      watched: "1-month",
      outcome: "not-back",
    });
    expect(text()).toContain(
      words.record.crowd({
        kinds: 16,
        cases: 526,
        smallest: 5,
        largest: 141,
        same: 67,
      })[1] ?? "",
    );
    expect(saved).toEqual([]);
    await pressed(words.record.save);
    expect(await saved[0]?.text()).toBe(outcomeRecordText(parsed.value));
    expect(text()).toContain(words.record.saved(words.record.fileName));
    expect(root.querySelector("pre")).toBeNull();
  });

  it("leaves nothing when it is cancelled", async () => {
    const { pressed, app, root, getByRole } = await shown({
      events: [answered],
    });
    const before = app.session.record.value;
    await pressed(words.record.show);
    await pressed(words.record.cancel);
    expect(app.session.record.value).toBe(before);
    expect(root.querySelector("pre")).toBeNull();
    expect(document.activeElement).toBe(
      getByRole("heading", { name: words.record.heading }),
    );
  });
});
