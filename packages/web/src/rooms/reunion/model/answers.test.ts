import {
  addDays,
  type Case,
  reunionQuestionIds,
  reunionQuestions,
} from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  answered,
  answersOf,
  isDueAgain,
  isOpen,
  newestAnswer,
  nextToAsk,
  skippedLately,
} from "./answers.ts";
import { optionsOf } from "./options.ts";
import { freshReunion } from "./reunion-kept.ts";

const today = "2026-11-22";
const ago = (days: number): string => addDays(today, -days);

const person = (
  ...given: readonly (readonly [question: string, days: number])[]
): Case => ({
  format: "staying-power/case",
  version: 1,
  events: given.flatMap(([name, days]) => {
    const question = reunionQuestionIds.find((id) => id === name);
    return question === undefined
      ? []
      : [
          answered(
            { at: ago(days), id: `${name}${days}` },
            question,
            reunionQuestions[question].options[0],
          ),
        ];
  }),
});

const standing = (theCase: Case, setAside: object = {}) => ({
  person: theCase,
  kept: { ...freshReunion, setAside },
  today,
});

describe("what is asked", () => {
  it("is whether they are at ease, before all else, and then what tells most", () => {
    const nobody = standing(person());
    expect(nextToAsk(undefined, nobody)).toBe("at-ease");
    expect(nextToAsk("hours", nobody)).toBe("at-ease");
    const safe = standing(person(["at-ease", 0]));
    expect(nextToAsk(undefined, safe)).toBe("waiting");
    expect(nextToAsk("hours", safe)).toBe("hours");
  });

  it("is the person's own side where nothing about them is left, and then nothing", () => {
    const safe = standing(person(["at-ease", 0]));
    expect(nextToAsk(null, safe)).toBe("my-reason");
    const more = standing(person(["at-ease", 0], ["my-reason", 0]));
    expect(nextToAsk(null, more)).toBe("my-part");
    const all = person(["at-ease", 0], ["my-reason", 0], ["my-part", 0]);
    expect(nextToAsk(null, standing(all))).toBeNull();
  });

  it("is never what was skipped within two weeks", () => {
    const on = { "at-ease": ago(1), "my-reason": ago(14) };
    expect(nextToAsk(undefined, standing(person(), on))).toBe("waiting");
    expect(isOpen("my-reason", standing(person(), on))).toBe(true);
    expect(skippedLately(standing(person(), on))).toEqual(["at-ease"]);
  });

  it("is asked again after two weeks, but what was asked of the return only once", () => {
    const open = (name: "hours" | "how-back", days: number) =>
      isOpen(name, standing(person([name, days])));
    expect(open("hours", 13)).toBe(false);
    expect(open("hours", 14)).toBe(true);
    expect(open("how-back", 300)).toBe(false);
  });
});

describe("when it is time to look again", () => {
  it("is two weeks after the newest answer about lately or oneself", () => {
    expect(isDueAgain(person(), today)).toBe(false);
    expect(isDueAgain(person(["hours", 30], ["moods", 13]), today)).toBe(false);
    expect(isDueAgain(person(["hours", 30], ["moods", 14]), today)).toBe(true);
    expect(isDueAgain(person(["how-back", 30]), today)).toBe(false);
  });
});

describe("an answer", () => {
  it("has a label for every option of every question", () => {
    for (const id of reunionQuestionIds)
      for (const option of optionsOf(id))
        expect(option.label).not.toBe(option.id);
  });

  it("is gone once it is taken back", () => {
    const before = person(["hours", 3]);
    const events = [
      ...(before.events ?? []),
      {
        at: ago(1),
        kind: "reunion",
        question: "hours",
        answer: null,
      } as const,
    ];
    expect(newestAnswer(before, "hours")?.answer).toBe("by-day");
    expect(newestAnswer({ ...before, events }, "hours")).toBeUndefined();
    expect(answersOf({ ...before, events })).toHaveLength(2);
  });
});
