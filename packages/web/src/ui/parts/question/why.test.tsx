import {
  interviewWords,
  type QuestionKey,
  questions,
} from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { appAround } from "../../../testing/app-around.ts";
import { press } from "../../../testing/hands.ts";
import { mount } from "../../../testing/mount.tsx";
import { Why } from "./why.tsx";

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

  it("is closed again at the next question, and says its own reason", async () => {
    const { details, getByText, queryByText, show } = await shown("endedBy");
    await press(getByText(interviewWords.why));
    show(<Why question="children" />);
    expect(details().open).toBe(false);
    expect(queryByText(questions.endedBy.why)).toBeNull();
    expect(getByText(questions.children.why)).toBeTruthy();
  });
});
