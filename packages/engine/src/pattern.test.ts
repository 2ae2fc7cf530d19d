import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRates, denseGenerator, ratePattern } from "./index.ts";
import { arbitraryChain, settings } from "./testing/arbitrary-chain.ts";

describe("ratePattern", () => {
  it("keeps the moves in their order", () => {
    const pattern = ratePattern(3, [
      [2, 0],
      [0, 1],
    ]);
    expect([...pattern.from]).toEqual([2, 0]);
    expect([...pattern.to]).toEqual([0, 1]);
    expect(pattern.states).toBe(3);
  });

  it.each([0, -1, 1.5, NaN, Infinity])("refuses %s states", (states) => {
    expect(() => ratePattern(states, [])).toThrow(RangeError);
  });

  it.each<[string, [number, number]]>([
    ["to itself", [1, 1]],
    ["from outside", [-1, 0]],
    ["to outside", [0, 3]],
    ["from a broken number", [0.5, 1]],
    ["made twice", [0, 1]],
  ])("names a move %s", (_what, move) => {
    expect(() => ratePattern(3, [[0, 1], [1, 2], move])).toThrow(/move 2/);
  });
});

describe("denseGenerator", () => {
  it("has rows that sum to nothing and the rates where they belong", () => {
    fc.assert(
      fc.property(arbitraryChain, ({ pattern, rates, draws }) => {
        const { states, from, to } = pattern;
        for (let draw = 0; draw < draws; draw += 1) {
          const q = denseGenerator(pattern, rates, draws, draw);
          for (let row = 0; row < states; row += 1) {
            const sum = q
              .subarray(row * states, (row + 1) * states)
              .reduce((total, entry) => total + entry, 0);
            expect(Math.abs(sum)).toBeLessThan(1e-12);
          }
          for (const [move, start] of from.entries())
            expect(q[start * states + (to[move] ?? 0)]).toBe(
              rates[move * draws + draw],
            );
        }
      }),
      settings,
    );
  });
});

describe("checkRates", () => {
  const pattern = ratePattern(3, [
    [0, 1],
    [1, 2],
  ]);

  it("lets finite rates pass, none among them", () => {
    expect(() =>
      checkRates(pattern, Float64Array.of(0, 20, 1e-9, 0), 2),
    ).not.toThrow();
  });

  it.each([NaN, Infinity, -1e-300])("names the move with rate %s", (bad) => {
    expect(() => checkRates(pattern, Float64Array.of(0, 0, 0, bad), 2)).toThrow(
      /move 1/,
    );
  });

  it("refuses a wrong length", () => {
    expect(() => checkRates(pattern, new Float64Array(3), 2)).toThrow(
      RangeError,
    );
  });
});
