import {
  interviewWords,
  type QuestionKey,
  questions,
  questionsIfYouEndedIt,
} from "@staying-power/words";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CoachsWords } from "../../../keep/coachs-words.ts";
import { appAround } from "../../../testing/app-around.ts";
import { press } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { followOwnWords, inUse } from "../../own/in-use.tsx";
import { Why } from "./why.tsx";

const coach: CoachsWords = {
  name: "Anna",
  recipient: "age1x",
  verify: "v",
  relay: "https://desk.example",
  door: "d",
  revision: 1,
  texts: {},
  bytes: 1,
  on: "2026-11-30",
};

let stop = (): void => undefined;
afterEach(() => stop());

async function shown(question: QuestionKey) {
  const part = mount(<Why question={question} />, await appAround());
  return {
    ...part,
    details: () => part.getByRole<HTMLDetailsElement>("group"),
  };
}

describe("why a question is asked", () => {
  it("is one tap away, and goes again by another", async () => {
    const { details, getByText } = await shown("endedBy");
    expect(details().open).toBe(false);
    await press(getByText(interviewWords.why));
    expect(details().open).toBe(true);
    expect(details().contains(getByText(questions.endedBy.why))).toBe(true);
    await press(getByText(interviewWords.why));
    expect(details().open).toBe(false);
  });

  it("has a coach's name beside it only where the question is asked in their words", async () => {
    const app = await appAround();
    stop = followOwnWords(app.session);
    const texts = {
      "question.issues.ask": "What was it?",
      "question.issues.help": "Mine",
    };
    app.session.change((record) => ({
      ...record,
      ownWords: { coach: { ...coach, texts } },
    }));
    await vi.waitFor(() => expect(inUse.value).toBeDefined());
    app.session.answer("endedBy", "me");
    const part = mount(<Why question="issues" />, app);
    part.getByText(/^Anna’s words/);
    part.getByText(questions.issues.ask);
    // It is said to them in a way of its own.
    expect(
      part.queryByText(questionsIfYouEndedIt.issues.help ?? ""),
    ).toBeNull();
    expect(part.queryByText(questions.issues.help ?? "")).toBeNull();
    part.show(<Why question="endedBy" />);
    expect(part.queryByText(/Anna/)).toBeNull();
  });

  it("is closed again at the next question, and says its own reason", async () => {
    const { details, getByText, queryByText, show } = await shown("endedBy");
    await press(getByText(interviewWords.why));
    show(<Why question="children" />);
    expect(details().open).toBe(false);
    expect(queryByText(questions.endedBy.why)).toBeNull();
    expect(getByText(questions.children.why)).toBeTruthy();
  });
});
