import { type GateId, gates } from "@staying-power/care";
import {
  aimWords,
  kitLines,
  ownMarkWords,
  plainText,
  taskWords as ours,
} from "@staying-power/words";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CoachsWords } from "../../keep/coachs-words.ts";
import { appAround } from "../../testing/app-around.ts";
import { mount } from "../../testing/mount.tsx";
import { followOwnWords, inUse, OwnMark } from "./in-use.tsx";
import { techniqueWords } from "./aim-words.ts";
import { dayLine } from "./day-line.ts";
import { kitLine } from "./kit-line.ts";
import { questions } from "./question-words.ts";
import { questionsIfYouEndedIt } from "./questions-if-you-ended-it.ts";
import { contactKindWords } from "./reply-words.ts";
import { oursOfTask, taskWords } from "./task-words.ts";

const coach: CoachsWords = {
  name: "Anna",
  recipient: "age1x",
  verify: "v",
  relay: "https://desk.example",
  door: "d",
  revision: 1,
  texts: {
    "task.first-hour.how": "Breathe with me.",
    "task.respect-their-no.what": "Write once more",
    "kit.day.1": "Anna by day.",
    "question.endedBy.ask": "Who left?",
    "question.issues.ask": "What was it?",
    "question.contactForbidden.ask": "Mine",
    "reply.ping.1": "Hey you.",
  },
  bytes: 1,
  on: "2026-11-30",
};

let stop = (): void => undefined;
afterEach(() => stop());

async function withCoach(texts = coach.texts) {
  const app = await appAround();
  stop = followOwnWords(app.session);
  app.session.change((record) => ({
    ...record,
    ownWords: { coach: { ...coach, texts } },
  }));
  await vi.waitFor(() => expect(inUse.value?.coach.texts).toBe(texts));
  return app;
}

describe("a coach's words over a catalogue", () => {
  it("stand where they may, and ours everywhere else", async () => {
    await withCoach();
    expect(taskWords["first-hour"]).toEqual({
      ...ours["first-hour"],
      how: "Breathe with me.",
    });
    expect(taskWords["put-the-phone-away"]).toBe(ours["put-the-phone-away"]);
    expect(taskWords["respect-their-no"]).toBe(ours["respect-their-no"]);
    expect(questions.endedBy.ask).toBe("Who left?");
    expect(questionsIfYouEndedIt.endedBy.ask).toBe("Who left?");
    expect(questions.contactForbidden.ask).not.toBe("Mine");
    expect(contactKindWords.ping.say[0]).toBe("Hey you.");
    expect(contactKindWords.ping.say).toHaveLength(3);
  });

  it("stand in the kit for someone who may write, and never after a no", async () => {
    await withCoach({ "kit.day.1": "Anna by day.", "kit.night.1": "Anna." });
    expect(kitLine("open", "day", 0)).toEqual({
      line: "Anna by day.",
      ours: { "kit.day.1": kitLines.open.day[0] },
    });
    expect(kitLine("open", "day", kitLines.open.day.length).line).toBe(
      "Anna by day.",
    );
    expect(kitLine("kept", "day", 0)).toEqual({
      line: kitLines.kept.day[0],
      ours: {},
    });
  });

  it("go when they are removed, and ours are there again", async () => {
    const app = await withCoach();
    app.session.change((record) => ({ ...record, ownWords: {} }));
    expect(taskWords["first-hour"]).toBe(ours["first-hour"]);
  });
});

describe("what is there for the hardest hours", () => {
  const texts = {
    "kit.day.1": "Anna by day.",
    "aim.breathe-out.how": "Anna's way.",
    "hours.phone": "Give me the phone.",
    "task.first-hour.how": "Breathe with me.",
  };
  /** A question, of safety or of the case, and the answer that shuts a gate. */
  const shutsIt: Readonly<Record<GateId, readonly [string, unknown]>> = {
    "danger-to-me": ["now", "they-may-hurt-me"],
    "danger-to-myself": ["now", "i-may-hurt-myself"],
    "danger-from-me": ["now", "i-may-hurt-someone"],
    "abuse-of-me": ["harm", "to-me"],
    "abuse-by-me": ["harm", "by-me"],
    "abuse-unsure": ["harm", "unsure"],
    threats: ["conduct", ["threatened"]],
    "court-order": ["contact", "court-order"],
    "they-said-no": ["contact", "they-asked"],
    addiction: ["central", "addiction"],
    "untreated-illness": ["central", "illness"],
    "under-18": ["adult", "no"],
    "committed-elsewhere": ["committed", "married"],
    "asked-for-space": ["contact", "needs-space"],
    motive: ["motive", "lonely"],
  };

  it.each(gates)("behind $id, writing $writing", async ({ id, writing }) => {
    const app = await appAround();
    const [key, answer] = shutsIt[id];
    app.session.change((record) => ({
      ...record,
      ownWords: { coach: { ...coach, name: id, texts } },
      safety:
        id === "threats"
          ? {}
          : { [key]: { answer, on: "2026-11-22", seen: [] } },
    }));
    if (id === "threats") app.session.answer("conduct", answer);
    expect(app.session.gates.value.map((gate) => gate.id)).toContain(id);
    stop = followOwnWords(app.session);
    await vi.waitFor(() => expect(inUse.value?.coach.name).toBe(id));
    const isOurs = writing === "withheld";
    expect(kitLine("open", "day", 0).line === kitLines.open.day[0]).toBe(
      isOurs,
    );
    expect(
      techniqueWords["breathe-out"] === aimWords.techniques["breathe-out"],
    ).toBe(isOurs);
    expect(dayLine("phone").by === undefined).toBe(isOurs);
    expect(taskWords["first-hour"].how).toBe("Breathe with me.");
  });

  it("is ours at once when a no is told, and the coach's again when it is taken back", async () => {
    const app = await appAround();
    app.session.change((record) => ({
      ...record,
      ownWords: { coach: { ...coach, texts } },
    }));
    stop = followOwnWords(app.session);
    await vi.waitFor(() =>
      expect(dayLine("phone").text).toBe("Give me the phone."),
    );
    app.session.answer("contactForbidden", "they-asked");
    await vi.waitFor(() => expect(dayLine("phone").by).toBeUndefined());
    app.session.answer("contactForbidden", "no");
    await vi.waitFor(() =>
      expect(dayLine("phone").text).toBe("Give me the phone."),
    );
  });
});

describe("the mark of a coach's words", () => {
  it("says whose they are, and shows ours on a tap", async () => {
    const app = await withCoach();
    const part = mount(<OwnMark ours={oursOfTask("first-hour")} />, app);
    part.getByText(/^Anna’s words/);
    part.getByText(ownMarkWords.before);
    part.getByText(ours["first-hour"].how);
    expect(part.queryByText(ours["first-hour"].what)).toBeNull();
    expect(plainText(ownMarkWords.mark("Anna"))).toContain("Anna’s words");
  });

  it("is not there where nothing is the coach's", async () => {
    const app = await withCoach();
    const part = mount(
      <OwnMark ours={oursOfTask("put-the-phone-away")} />,
      app,
    );
    expect(part.queryByText(/Anna/)).toBeNull();
  });
});
