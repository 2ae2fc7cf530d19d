import type { WholeOutcomes, WholePeople } from "@staying-power/words";
import fc from "fast-check";
import { split } from "./split.ts";

/** A hundred people by what becomes of them, each number within its range. */
export const wholeOutcomes: fc.Arbitrary<WholeOutcomes> = fc
  .record({ people: split, below: fc.nat(100), above: fc.nat(100) })
  .map(({ people, below, above }) => {
    const ranged = (about: number): WholePeople => ({
      about,
      low: Math.max(0, about - below),
      high: Math.min(100, about + above),
    });
    return {
      backAndStayed: ranged(people.backAndStayed),
      backAndLeft: ranged(people.backAndLeft),
      notBack: ranged(people.notBack),
    };
  });
