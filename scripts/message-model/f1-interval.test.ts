import { expect, it } from "vitest";
import { f1Interval } from "./f1-interval.ts";

const hit = { there: 1, said: 1, hits: 1 };
const miss = { there: 1, said: 0, hits: 0 };

const mixed = (hits: number, misses: number) =>
  Array.from({ length: hits + misses }, (_, at) => (at < hits ? hit : miss));

it("says F1 with an interval around it, the same each time", () => {
  const drafts = mixed(30, 10);
  const told = f1Interval(drafts);
  expect(told).toMatch(/^0\.86 \(0\.7\d–0\.9\d\)$/);
  expect(f1Interval(drafts)).toBe(told);
});

it("is narrower with more drafts, and nothing but right where all are", () => {
  const width = (many: number): number => {
    const told = f1Interval(mixed(3 * many, many));
    const [, low = "", high = ""] = /\((.*)–(.*)\)/.exec(told) ?? [];
    return Number(high) - Number(low);
  };
  expect(width(100)).toBeLessThan(width(5));
  expect(f1Interval(mixed(8, 0))).toBe("1.00 (1.00–1.00)");
});
