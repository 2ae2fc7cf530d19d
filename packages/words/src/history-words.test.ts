import type { Event } from "@staying-power/case";
import { describe, expect, it } from "vitest";
import { historyWords } from "./index.ts";
import { readingGrade } from "./testing/reading-grade.ts";

/** About twelve years of age, with room for the roughness of the measure. */
const highestGrade = 8;

const at = "2026-10-12";

const cause = (
  event: Event,
  before?: string | number | boolean | readonly string[] | null,
): string => historyWords.cause({ kind: "event", event, before });

const { chart, small, earlier, effect } = historyWords;
const range = { one: 27, other: 31 };
const said = texts([
  historyWords,
  earlier(1),
  earlier(7),
  small(["9 days went by", "They are lonely"]),
  effect(3, 1, "apart"),
  effect(-1, -2, "apart"),
  effect(0, 2, "together"),
  chart.alt({ from: "October 1", to: "October 9", back: range, stayed: range }),
  chart.alt({ from: "October 1", to: "October 9", back: null, stayed: range }),
]);

describe("historyWords", () => {
  it("says something everywhere", () => {
    expect(said.length).toBeGreaterThan(25);
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each(said.filter((text) => text.split(" ").length >= 8))(
    "is easy to read: %s",
    (text) => {
      expect(readingGrade(text)).toBeLessThanOrEqual(highestGrade);
    },
  );

  it("assumes nobody’s gender, promises nothing, hurries and shames nobody", () => {
    const banned =
      /\b(?:he|she|him|her|his|hers|boyfriend|girlfriend|husband|wife|user|fail(?:ed)?|hurry|guarantee)\b|!|will come back|promise|win (?:them|him|her) back/i;
    expect(said.filter((text) => banned.test(text))).toEqual([]);
  });
});

describe("what moved it", () => {
  it.each([
    [{ at, kind: "signal", signal: "warm-contact" }, "They wrote warmly"],
    [{ at, kind: "break", how: "wrote" }, "You broke No Contact"],
    [{ at, kind: "returned" }, "They came back"],
    [{ at, kind: "left-again" }, "It ended again"],
    [{ at, kind: "met" }, "You two met"],
    [{ at, kind: "answered" }, "You answered them"],
    [
      { at, kind: "conduct", conduct: ["pleaded", "turned-up"] },
      "You begged them. You turned up where they were",
    ],
    [{ at, kind: "conduct", conduct: [] }, "What you have done: None of these"],
    [
      { at, kind: "fact", fact: "ageMe", value: null },
      "You took back an answer: Your age",
    ],
    [
      { at, kind: "fact", fact: "earlierReunions", value: 0 },
      "You had not split up and come back before",
    ],
  ] satisfies readonly (readonly [Event, string])[])(
    "is said plainly: %j",
    (event, line) => {
      expect(cause(event)).toBe(line);
    },
  );

  it("names only what is new in an answer of many parts", () => {
    const event: Event = {
      at,
      kind: "fact",
      fact: "signals",
      value: ["neutral-contact", "asked-to-meet"],
    };
    expect(cause(event, ["neutral-contact"])).toBe("They asked to meet");
    expect(cause(event, ["neutral-contact", "asked-to-meet", "hostile"])).toBe(
      "What they did: Wrote in a neutral way, Asked to meet",
    );
  });

  it("counts days and what is left over", () => {
    expect(historyWords.cause({ kind: "time", days: 1 })).toBe("1 day went by");
    expect(historyWords.cause({ kind: "rest", count: 3 })).toBe(
      "3 more things on that day",
    );
  });
});

describe("which way it moved", () => {
  it("is said in whole people, or not at all", () => {
    expect(effect(3, 1, "apart")).toBe(
      "Of 100, about 3 more come back, and about 1 more comes back and stays.",
    );
    expect(effect(-1, 0, "apart")).toBe("Of 100, about 1 fewer comes back.");
    expect(effect(0, -2, "apart")).toBe(
      "Of 100, about 2 fewer come back and stay.",
    );
    expect(effect(0, 0, "apart")).toBeNull();
    expect(effect(9, -1, "together")).toBe(
      "Of 100, about 1 fewer is still together a year later.",
    );
    expect(effect(9, 0, "together")).toBeNull();
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(texts)
    : [];
}
