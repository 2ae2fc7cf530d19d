import {
  factKeys,
  factKinds,
  type Known,
  mayAsk,
  mayOffer,
  pathIds,
  reasonIds,
} from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  answerLine,
  answerText,
  gateWords,
  grades,
  nextQuestionLine,
  outcomeNames,
  paths,
  questions,
  questionsIfYouEndedIt,
  reasons,
} from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

const keys = [...factKeys, "breakup"] as const;
/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

describe.each([
  ["questions", questions],
  ["questions to someone who ended it", questionsIfYouEndedIt],
])("%s", (_name, catalogue) => {
  it("ask for every fact and the breakup, and for nothing else", () => {
    expect(Object.keys(catalogue).toSorted()).toEqual(keys.toSorted());
  });

  it.each(keys)("have all the words for %s", (key) => {
    const question = catalogue[key];
    expect(question.ask).toMatch(/^[A-Z][^.?!]*\?$/);
    expect(question.why).toMatch(/^[A-Z].*\.$/);
    expect(question.why.match(/[.!?](?:\s|$)/g)?.length).toBeLessThanOrEqual(2);
    expect(question.short.length).toBeLessThanOrEqual(20);
    const values = optionsOf(key);
    for (const labels of [question.options, question.said]) {
      expect(Object.keys(labels).toSorted()).toEqual(values.toSorted());
      const words = texts(labels);
      expect(words.filter((text) => text.trim() === "")).toEqual([]);
      expect(new Set(words).size).toBe(values.length);
    }
  });

  it.each(keys)("are easy to read: %s", (key) => {
    const { ask, help = "", why } = catalogue[key];
    expect(readingGrade(ask)).toBeLessThanOrEqual(highestGrade);
    expect(readingGrade(`${help} ${why}`)).toBeLessThanOrEqual(highestGrade);
  });
});

describe("what someone who ended it is asked", () => {
  it("nowhere takes the other for the one who left", () => {
    const known: Known = { facts: { endedBy: "me" } };
    const asked = keys
      .filter((key) => mayAsk(key, known))
      .flatMap((key) => {
        const { ask, help = "", why, options } = questionsIfYouEndedIt[key];
        const offered = Object.entries(options).filter(([option]) =>
          mayOffer(key, option, known),
        );
        return [ask, help, why, ...offered.map(([, label]) => label)];
      });
    expect(asked.length).toBeGreaterThan(100);
    const leaves =
      /\bthey (?:left|go|vanished|ended)|regret|seemed torn|left me|talk them into it\b/i;
    expect(asked.filter((text) => leaves.test(text))).toEqual([]);
    expect(leaves.test("They left for someone else")).toBe(true);
  });
});

describe("readingGrade", () => {
  it("tells a plain text from a hard one", () => {
    expect(
      readingGrade("The cat sat on the mat. It was a warm day."),
    ).toBeLessThan(2);
    expect(
      readingGrade(
        "Interpersonal reconciliation probabilities demonstrate considerable heterogeneity across epidemiological populations.",
      ),
    ).toBeGreaterThan(15);
  });
});

describe("reasons, paths, outcomes and grades", () => {
  it("have words for every id", () => {
    expect(Object.keys(reasons).toSorted()).toEqual([...reasonIds].toSorted());
    expect(Object.keys(paths).toSorted()).toEqual([...pathIds].toSorted());
    expect(Object.keys(outcomeNames)).toHaveLength(3);
    expect(Object.keys(grades)).toEqual(["A", "B", "C", "D", "E", "J"]);
    expect(
      texts([reasons, paths, outcomeNames, grades]).filter(
        (text) => !text.trim(),
      ),
    ).toEqual([]);
  });

  it("are easy to read", () => {
    for (const { looks, ends } of Object.values(reasons))
      expect(readingGrade(`${looks} ${ends}`)).toBeLessThanOrEqual(
        highestGrade,
      );
    for (const { line } of Object.values(paths))
      expect(readingGrade(line)).toBeLessThanOrEqual(highestGrade);
  });
});

describe("all wording", () => {
  const every = texts([
    questions,
    reasons,
    paths,
    outcomeNames,
    grades,
    gateWords,
  ]);

  it("assumes nobody’s gender", () => {
    const gendered =
      /\b(?:he|she|him|her|his|hers|boyfriend|girlfriend|husband|wife|guy|girl)\b/i;
    expect(every.filter((text) => gendered.test(text))).toEqual([]);
  });

  it("promises nothing, sells nothing, and speaks of no user", () => {
    const hype =
      /chances? of success|guarantee|promise you|will come back|win (?:them|him|her) back|\buser\b|!|\bhurry up|\bact now|last chance/i;
    expect(every.filter((text) => hype.test(text))).toEqual([]);
  });
});

describe("answerLine", () => {
  it("says every option as a statement", () => {
    for (const key of factKeys)
      for (const value of optionsOf(key)) {
        const given =
          value === "true" ? true : value === "false" ? false : value;
        expect(answerLine(key, given)).toMatch(/^[A-Z].{5,}[^.]$/);
      }
  });

  it.each([
    ["relationshipMonths", 1, "You were together for 1 month"],
    ["relationshipMonths", 31.5, "You were together for 31.5 months"],
    ["earlierReunions", 0, "You had not split up and come back before"],
    ["earlierReunions", 1, "You had split up and come back once before"],
    ["ageMe", 30, "You are 30"],
    ["noContactWeeks", 0, "You were in touch this week"],
    ["noContactWeeks", 3, "You have not been in touch for 3 weeks"],
  ] as const)("counts rightly: %s %d", (key, value, line) => {
    expect(answerLine(key, value)).toBe(line);
  });
});

describe("answerText", () => {
  it("gives the words of the buttons", () => {
    expect(answerText("endedBy", "ex")).toBe("They did");
    expect(answerText("children", false)).toBe("No");
    expect(answerText("issues", ["jealousy", "money"])).toBe("Jealousy, Money");
    expect(answerText("ties", [])).toBe("None of these");
    expect(answerText("ageEx", 1)).toBe("1 year");
    expect(answerText("earlierReunions", 2)).toBe("2 times");
    expect(answerText("breakup", "2026-09-01")).toBe("2026-09-01");
  });
});

describe("nextQuestionLine", () => {
  it("asks the question, or says that none is left", () => {
    expect(nextQuestionLine({ fact: "breakup", varianceShare: 0.1 })).toContain(
      "When did it end?",
    );
    expect(nextQuestionLine(null)).toMatch(/^Nothing more/);
  });
});

function optionsOf(key: (typeof keys)[number]): readonly string[] {
  if (key === "breakup") return [];
  const kind = factKinds[key];
  if (kind.kind === "boolean") return ["true", "false"];
  return "options" in kind ? kind.options : [];
}

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
