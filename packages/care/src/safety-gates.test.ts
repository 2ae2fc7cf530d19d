import type { Event, Facts } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import {
  careWords,
  gateWords,
  safetyQuestions,
  safetyQuestionWords,
} from "@staying-power/words";
import {
  parseSafetyAnswers,
  safetyAnswer,
  type SafetyAnswers,
  type SafetyKey,
  safetyKeys,
  safetyOptions,
} from "./safety-answers.ts";
import { dueSafetyQuestion, type GateId, safetyGates } from "./safety-gates.ts";
import { readingGrade } from "../../words/src/testing/reading-grade.ts";

const today = "2026-11-22";

function said(
  given: Readonly<Partial<Record<SafetyKey, string>>>,
  facts: Facts = {},
): SafetyAnswers {
  return parseSafetyAnswers(
    Object.fromEntries(
      safetyKeys.flatMap((key) => {
        const answer = given[key];
        return answer === undefined
          ? []
          : [[key, safetyAnswer(key, answer, facts, today)]];
      }),
    ),
  );
}

const allUnsaid = said(
  Object.fromEntries(safetyKeys.map((key) => [key, "unsaid"])),
);

describe("safetyGates", () => {
  const rows: readonly (readonly [
    Readonly<Partial<Record<SafetyKey, string>>>,
    Facts,
    GateId,
    "withheld" | "reframed",
  ])[] = [
    [{ now: "they-may-hurt-me" }, {}, "danger-to-me", "withheld"],
    [{ now: "i-may-hurt-myself" }, {}, "danger-to-myself", "withheld"],
    [{ now: "i-may-hurt-someone" }, {}, "danger-from-me", "withheld"],
    [{ harm: "to-me" }, {}, "abuse-of-me", "withheld"],
    [{ harm: "by-me" }, {}, "abuse-by-me", "withheld"],
    [{ harm: "both" }, {}, "abuse-unsure", "withheld"],
    [{ harm: "unsure" }, {}, "abuse-unsure", "withheld"],
    [{ harm: "no" }, { issues: ["abuse"] }, "abuse-unsure", "withheld"],
    [{}, { conduct: ["threatened"] }, "threats", "withheld"],
    [{}, { contactForbidden: "court-order" }, "court-order", "withheld"],
    [{ contact: "court-order" }, {}, "court-order", "withheld"],
    [{}, { contactForbidden: "they-asked" }, "they-said-no", "withheld"],
    [{ central: "addiction" }, {}, "addiction", "reframed"],
    [{}, { issues: ["addiction"] }, "addiction", "reframed"],
    [{ central: "illness" }, {}, "untreated-illness", "reframed"],
    [{ adult: "no" }, {}, "under-18", "reframed"],
    [{}, { ageMe: 17 }, "under-18", "reframed"],
    [{ committed: "married" }, {}, "committed-elsewhere", "reframed"],
    [{ committed: "engaged-or-a-year" }, {}, "committed-elsewhere", "reframed"],
    [{ motive: "lonely" }, {}, "motive", "reframed"],
    [{ motive: "bored" }, {}, "motive", "reframed"],
    [{ motive: "pride" }, {}, "motive", "reframed"],
  ];

  it.each(rows)("%o with %o shuts %s, %s", (answers, facts, id, reading) => {
    expect(safetyGates(said(answers), facts)).toMatchObject([{ id, reading }]);
  });

  it("say every gate that has words, and only those", () => {
    expect(new Set(rows.map(([, , id]) => id))).toEqual(
      new Set(Object.keys(gateWords)),
    );
  });

  it("stand open for someone safe, and for someone who would rather not say", () => {
    expect(
      safetyGates(
        said({
          now: "safe",
          harm: "no",
          contact: "no",
          adult: "yes",
          central: "no",
          committed: "no",
          motive: "love",
        }),
        { contactForbidden: "no", ageMe: 30 },
      ),
    ).toEqual([]);
    expect(safetyGates(allUnsaid, {})).toEqual([]);
  });

  it("say the most urgent first", () => {
    const shut = safetyGates(
      said({
        now: "i-may-hurt-myself",
        harm: "by-me",
        central: "both",
        motive: "lonely",
      }),
      { contactForbidden: "court-order", ageMe: 16 },
    );
    expect(shut.map(({ id }) => id)).toEqual([
      "danger-to-myself",
      "abuse-by-me",
      "court-order",
      "addiction",
      "untreated-illness",
      "under-18",
      "motive",
    ]);
  });

  it("remember a threat that later conduct replaced", () => {
    const events: readonly Event[] = [
      { at: "2026-10-01", kind: "conduct", conduct: ["threatened"] },
      { at: "2026-11-01", kind: "conduct", conduct: ["no-contact"] },
    ];
    expect(safetyGates({}, { conduct: ["no-contact"] }, events)).toMatchObject([
      { id: "threats" },
    ]);
  });
});

describe("dueSafetyQuestion", () => {
  const due = (
    answers: SafetyAnswers,
    facts: Facts = {},
    day: string = today,
  ): SafetyKey | null =>
    dueSafetyQuestion(answers, facts, day, safetyGates(answers, facts));

  it("asks each in its order, and none that the case answers already", () => {
    expect(due({})).toBe("now");
    expect(due(said({ now: "safe" }))).toBe("harm");
    expect(due(said({ now: "safe", harm: "no" }))).toBe("contact");
    expect(
      due(said({ now: "safe", harm: "no" }), {
        contactForbidden: "no",
        ageMe: 40,
      }),
    ).toBe("central");
    expect(due(allUnsaid)).toBeNull();
  });

  it("asks no more once a gate withholds, but still whether they are safe", () => {
    expect(due(said({ now: "safe", harm: "to-me" }))).toBeNull();
    expect(due(said({ harm: "to-me" }))).toBe("now");
  });

  it("asks about now again after a week", () => {
    expect(due(allUnsaid, {}, "2026-11-28")).toBeNull();
    expect(due(allUnsaid, {}, "2026-11-29")).toBe("now");
  });

  it.each<Facts>([
    { conduct: ["threatened"] },
    { conduct: ["turned-up"] },
    { conduct: ["constant-contact"] },
    { signals: ["hostile"] },
    { signals: ["blocked-me"] },
    { ending: "hateful" },
    { issues: ["abuse"] },
    { issues: ["addiction"] },
  ])("asks about now again once, when the case says %o", (facts) => {
    expect(due(allUnsaid, facts)).toBe("now");
    expect(
      due({ ...allUnsaid, ...said({ now: "safe" }, facts) }, facts),
    ).toBeNull();
  });

  it("asks about the motive again after a week of reflection, if it was none to build on", () => {
    const answers = { ...allUnsaid, ...said({ motive: "lonely" }) };
    const fresh = (day: string): SafetyAnswers => ({
      ...answers,
      now: { answer: "safe", on: day, seen: [] },
    });
    expect(due(fresh("2026-11-28"), {}, "2026-11-28")).toBeNull();
    expect(due(fresh("2026-11-29"), {}, "2026-11-29")).toBe("motive");
    expect(
      due(
        { ...fresh("2026-11-29"), ...said({ motive: "love" }) },
        {},
        "2026-11-29",
      ),
    ).toBeNull();
  });
});

describe("parseSafetyAnswers", () => {
  it("reads back what was kept, and leaves out what it cannot read", () => {
    const answers = said({ now: "safe", harm: "unsure", motive: "unsaid" });
    expect(parseSafetyAnswers(JSON.parse(JSON.stringify(answers)))).toEqual(
      answers,
    );
    expect(
      parseSafetyAnswers({
        now: { answer: "perhaps", on: today },
        harm: "no",
        adult: { answer: "yes", on: today },
        other: 1,
      }),
    ).toEqual({ adult: { answer: "yes", on: today, seen: [] } });
    for (const input of [null, "text", 3, []])
      expect(parseSafetyAnswers(input)).toEqual({});
  });
});

describe("the words about safety", () => {
  const highestGrade = 8;

  it.each(safetyKeys)("ask %s plainly, with a word for every answer", (key) => {
    const { ask, help = "", why, options } = safetyQuestions[key];
    expect(ask).toMatch(/^[A-Z][^.!]*\?$/);
    expect(Object.keys(options)).toEqual([...safetyOptions[key]]);
    expect(readingGrade(`${ask} ${help} ${why}`)).toBeLessThanOrEqual(
      highestGrade,
    );
  });

  it.each(Object.entries(gateWords))(
    "say %s plainly, with something to do, someone to call, and letting go",
    (_id, words) => {
      const text = [
        words.heading,
        ...words.text,
        ...words.doNow,
        words.lettingGo,
      ].join(" ");
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
      expect(words.text.length).toBeLessThanOrEqual(4);
      expect(words.doNow.length).toBe(3);
      expect(words.lettingGo).toMatch(/let(?:ting)? go/i);
    },
  );

  it.each(Object.entries(gateWords))(
    "give no number about the ex and no way to win them back at %s",
    (_id, words) => {
      const text = [words.heading, ...words.text, ...words.doNow].join(" ");
      expect(text).not.toMatch(/\d|per ?cent|\bchance|probab/i);
      expect(text).not.toMatch(/\bmiss you|attract|jealous|No Contact/i);
      expect(text).not.toMatch(/!|\b(?:he|she|him|her|his|hers)\b/i);
    },
  );

  it("are honest about the numbers around them", () => {
    expect(careWords.withheld).toContain("no forecast");
    expect(safetyQuestionWords.unsaid).not.toMatch(/no\b/i);
  });
});
