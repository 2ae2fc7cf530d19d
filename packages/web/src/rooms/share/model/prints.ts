import type { SharedCase } from "@staying-power/case";
import { canonical, isPlain } from "../../../keep/patch/same.ts";

/** What of a shared case stands by itself, each with a number that stands for it and says nothing of it. */
export function printsOf(shared: SharedCase): readonly string[] {
  const { facts = {}, events = [], breakup } = shared.case;
  const { name, asks, country, safety, journal = [], readings = [] } = shared;
  return [
    ["breakup", breakup],
    ["name", name],
    ["asks", asks],
    ["country", country],
    ...Object.entries(facts),
    ...events.map((event) => ["event", event]),
    ...journal.map((line) => ["journal", line]),
    ...readings.map((reading) => ["reading", reading]),
    ...(isPlain(safety)
      ? Object.entries(safety).map(([key, given]) => [`safety ${key}`, given])
      : []),
  ]
    .filter(([, value]) => value !== undefined)
    .map((line) => print(canonical(line)));
}

/** How many lines go that did not go before, and how many went and do not any more. */
export interface Changes {
  readonly added: number;
  readonly gone: number;
}

/** What changed between two versions; a line that was changed counts as one of each. */
export function changesBetween(
  before: readonly string[],
  now: readonly string[],
): Changes {
  const [were, are] = [new Set(before), new Set(now)];
  return {
    added: now.filter((each) => !were.has(each)).length,
    gone: before.filter((each) => !are.has(each)).length,
  };
}

/** Fowler, Noll and Vo's hash, twice 32 bits: so few lines never fall together. */
function print(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((basis) => {
      let hash = basis;
      for (const letter of text)
        hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
      return (hash >>> 0).toString(16).padStart(8, "0");
    })
    .join("");
}
