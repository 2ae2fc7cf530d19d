import type { WholeHundred } from "@staying-power/words";
import fc from "fast-check";

/** A hundred people, by what became of them: any split, also those with nobody on a side. */
export const split: fc.Arbitrary<WholeHundred> = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  .map(([one, other]) => ({
    backAndStayed: Math.min(one, other),
    backAndLeft: Math.abs(one - other),
    notBack: 100 - Math.max(one, other),
  }));
