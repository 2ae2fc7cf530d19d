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
  everyAnswer,
  isDueAgain,
  isFresh,
  isOpen,
  isUnlooked,
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
  it("is two weeks after the newest answer about the last two weeks", () => {
    expect(isDueAgain(person(), today)).toBe(false);
    expect(isDueAgain(person(["hours", 30], ["moods", 13]), today)).toBe(false);
    expect(isDueAgain(person(["hours", 30], ["moods", 14]), today)).toBe(true);
    expect(isDueAgain(person(["how-back", 30]), today)).toBe(false);
    expect(isDueAgain(person(["my-reason", 30]), today)).toBe(false);
  });

  it("is not put off by an answer about oneself", () => {
    expect(
      isDueAgain(
        person(["hours", 20], ["my-reason", 3], ["at-ease", 0]),
        today,
      ),
    ).toBe(true);
  });
});

describe("a fortnight in which nothing of them is left to ask", () => {
  const own = (days: number) =>
    (["at-ease", "my-reason", "my-part"] as const).map(
      (id) => [id, days] as const,
    );

  it("is looked at once all of the own side was answered since", () => {
    expect(isDueAgain(person(["hours", 20], ...own(20)), today)).toBe(true);
    expect(isDueAgain(person(["hours", 20], ...own(7)), today)).toBe(true);
    expect(isDueAgain(person(["hours", 20], ...own(6)), today)).toBe(false);
    expect(isDueAgain(person(["hours", 40], ...own(14)), today)).toBe(true);
  });
});

describe("a second return", () => {
  /** The first return was answered in full, and ended; the second began ten days ago. */
  const before = person(...reunionQuestionIds.map((id) => [id, 13] as const));
  const again: Case = {
    ...before,
    events: [
      { at: ago(60), id: "r1", kind: "returned" },
      ...(before.events ?? []),
      { at: ago(12), id: "l1", kind: "left-again" },
      { at: ago(10), id: "r2", kind: "returned" },
    ],
  };

  it("is a check of its own, asked in full", () => {
    expect(answersOf(again)).toEqual([]);
    expect(isFresh(again)).toBe(true);
    expect(isUnlooked(again)).toBe(true);
    expect(isDueAgain(again, today)).toBe(false);
    for (const id of reunionQuestionIds) {
      expect(newestAnswer(again, id)).toBeUndefined();
      expect(isOpen(id, standing(again))).toBe(true);
    }
    expect(nextToAsk("how-back", standing(again))).toBe("at-ease");
    expect(isFresh(before)).toBe(false);
  });

  it("leaves every earlier answer to be read", () => {
    expect(everyAnswer(again)).toHaveLength(reunionQuestionIds.length);
  });

  it("asks again what was skipped before it ended, and not what was skipped since", () => {
    const skipped = { hours: ago(13), moods: ago(9) };
    expect(skippedLately(standing(again, skipped))).toEqual(["moods"]);
    expect(isOpen("hours", standing(again, skipped))).toBe(true);
    expect(isOpen("moods", standing(again, skipped))).toBe(false);
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
