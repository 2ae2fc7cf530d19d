import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCaseText } from "@staying-power/case";
import { reading } from "./index.ts";
import {
  arbitraryForecastCase,
  numbersIn,
  today,
} from "./testing/arbitrary-forecast-case.ts";

const runs = 10_000;

/** What a damaged file, an old version or a careless hand may put in place of something. */
const odd = fc.constantFrom(
  "null",
  "true",
  "-1",
  "0",
  "1e999",
  "NaN",
  "0.1",
  "99999999999999999999",
  '""',
  '"x"',
  '"2026-02-30"',
  '"2026-06-01"',
  "[]",
  "{}",
  "[[]]",
  '["none","none"]',
  '"__proto__"',
  '"no-contact"',
  "\\",
  "\u0000",
  "\uD800",
  ",",
  "}",
  "]",
  '"',
);

/** One change of a text: letters lost, doubled, swapped in or cut off, or a whole value replaced. */
const change = fc.record({
  what: fc.constantFrom(
    "cut",
    "drop",
    "insert",
    "value",
    "key",
    "twice",
    "digit",
    "digit",
    "space",
    "swap",
  ),
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.integer({ min: 1, max: 12 }),
  by: odd,
});

function mutated(
  text: string,
  {
    what,
    where,
    length,
    by,
  }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): string {
  const at = Math.floor(where * text.length);
  /** Replaces the match that `where` falls on. */
  const replaceOne = (
    pattern: RegExp,
    put: (match: string) => string,
  ): string => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[Math.floor(where * matches.length)];
    if (match === undefined) return text;
    return (
      text.slice(0, match.index) +
      put(match[0]) +
      text.slice(match.index + match[0].length)
    );
  };
  switch (what) {
    case "cut":
      return text.slice(0, at);
    case "drop":
      return text.slice(0, at) + text.slice(at + length);
    case "insert":
      return text.slice(0, at) + by + text.slice(at);
    case "key":
      return replaceOne(/"[A-Za-z]+"(?=:)/g, () =>
        by.startsWith('"') ? by : '"facts"',
      );
    case "twice":
      return replaceOne(
        /"[A-Za-z]+":(?:"[^"]*"|-?\d+|true|false)/g,
        (match) => `${match},${match}`,
      );
    case "digit":
      return replaceOne(/\d/g, () => String(length % 10));
    case "space":
      return replaceOne(/,/g, () => "\r\n\t ,");
    case "swap":
      // Another word of the same text: it may well be right here too.
      return replaceOne(/(?<=[:[,])"[^"]*"(?!:)/g, (match) => {
        const words = text.match(/(?<=[:[,])"[^"]*"(?!:)/g) ?? [];
        return words[length % words.length] ?? match;
      });
    default:
      return replaceOne(
        /(?<=[:[,])(?:"[^"]*"(?!:)|-?\d+|true|false|null)/g,
        () => by,
      );
  }
}

describe("ten thousand damaged cases", () => {
  it("each give a reading or an error that says where, and never a crash or a number that is none", () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(
        arbitraryForecastCase,
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (theCase, changes) => {
          const text = changes.reduce(mutated, JSON.stringify(theCase));
          const result = parseCaseText(text);
          if (!result.ok) {
            refused += 1;
            if (result.error.message === "" || result.error.issues.length === 0)
              throw new Error("an error that says nothing");
            for (const { path, expected } of result.error.issues)
              if (typeof path !== "string" || expected === "")
                throw new Error("an error without a place");
            return;
          }
          read += 1;
          const answer = reading(result.value, { today, draws: 50 });
          if (!numbersIn(answer).every(Number.isFinite))
            throw new Error("a number that is none");
        },
      ),
      { seed: 2026, numRuns: runs },
    );
    expect(read + refused).toBe(runs);
    expect(read).toBeGreaterThan(runs / 50);
    expect(refused).toBeGreaterThan(runs / 2);
  }, 120_000);
});
