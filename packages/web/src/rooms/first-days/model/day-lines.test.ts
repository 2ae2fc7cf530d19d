import { firstDaysWords } from "@staying-power/words";
import { describe, expect, it } from "vitest";
import { dayLines, fitNames, fitting, toldLines } from "./day-lines.ts";
import { dayParts } from "./hours.ts";

const headings = [...dayParts, ...fitNames];
const all = { isOpen: true, endedIt: false };
const careAlone = { isOpen: false, endedIt: false };

describe("the lines of the first days", () => {
  it("stand each under one heading, and all of them somewhere", () => {
    const told = headings.flatMap((name) => toldLines(name, all));
    expect(new Set(told).size).toBe(told.length);
    expect(told.toSorted()).toEqual(
      Object.keys(firstDaysWords.lines).toSorted(),
    );
  });

  it("are short: one screen of a part at most", () => {
    for (const name of headings)
      expect(toldLines(name, all).length).toBeLessThanOrEqual(9);
  });

  it("behind a gate are care alone, and something is left everywhere", () => {
    const advice = Object.entries(dayLines)
      .filter(([, line]) => "isAdvice" in line)
      .map(([name]) => name);
    expect(advice.length).toBeGreaterThan(12);
    for (const name of headings) {
      const told = toldLines(name, careAlone);
      expect(told.filter((line) => advice.includes(line))).toEqual([]);
      expect(told.length).toBeGreaterThan(0);
    }
  });

  it("behind a gate speak of no answer, no contact and no handover", () => {
    const left = headings
      .flatMap((name) => toldLines(name, careAlone))
      .map((line) => firstDaysWords.lines[line]);
    expect(
      left.filter((text) => /answer|settle|sorry|move out|moving/i.test(text)),
    ).toEqual(["If you are afraid at home, go first and settle things later."]);
  });
});

describe("who ended it themselves", () => {
  it("is not told the rule of those who were left", () => {
    const ended = { isOpen: true, endedIt: true };
    expect(
      headings.flatMap((name) =>
        toldLines(name, all).filter(
          (line) => !toldLines(name, ended).includes(line),
        ),
      ),
    ).toEqual(["stop", "protest", "silence", "no-announcement"]);
  });
});

describe("what fits", () => {
  it("is nothing by day where nothing was told", () => {
    expect([...fitting({}, false)]).toEqual([]);
  });

  it("is what was told, and the night", () => {
    const facts = { children: true, ties: ["home"], endedBy: "me" };
    expect([...fitting(facts, true)]).toEqual([
      "night",
      "children",
      "together",
      "ended",
    ]);
  });
});
