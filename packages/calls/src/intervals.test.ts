import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freedBetween, isTouched, merged } from "./intervals.ts";

const times = fc
  .array(
    fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
      .map(([from, length]) => ({ from, to: from + length })),
    { maxLength: 12 },
  )
  .map((all) => merged(all));

describe("freedBetween", () => {
  it("gives what was taken before and is not after, minute by minute", () => {
    fc.assert(
      fc.property(times, times, (before, after) => {
        const freed = freedBetween(before, after);
        expect(freed).toStrictEqual(merged(freed));
        for (let from = 0; from < 80; from += 1) {
          const one = { from, to: from + 1 };
          expect(isTouched(freed, one)).toBe(
            isTouched(before, one) && !isTouched(after, one),
          );
        }
      }),
    );
  });
});
