import {
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
import { kitLine } from "./kit-line.ts";
import { questions, questionsIfYouEndedIt } from "./question-words.ts";
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
