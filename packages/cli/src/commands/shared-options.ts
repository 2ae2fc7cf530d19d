import { terminalWords } from "@staying-power/words";
import type { Given, OptionSpec } from "../command.ts";

const words = terminalWords.options;

/** Options that several commands take. */
export const jsonOption: OptionSpec = {
  name: "json",
  kind: "flag",
  words: words.json,
};

export const safetyOption: OptionSpec = {
  name: "safety",
  kind: "file",
  words: words.safetyIn,
};

export const todayOption: OptionSpec = {
  name: "today",
  kind: "date",
  words: words.today,
};

/** The bounds of the forecast's own `draws`. */
export const drawsOption: OptionSpec = {
  name: "draws",
  kind: "integer",
  low: 50,
  high: 100_000,
  words: words.draws,
};

export const seedOption: OptionSpec = {
  name: "seed",
  kind: "integer",
  low: -Number.MAX_SAFE_INTEGER,
  high: Number.MAX_SAFE_INTEGER,
  words: words.seed,
};

/** The whole numbers that were given, by the name of their option; absent where none was. */
export function integersOf<Name extends string>(
  given: Given,
  names: readonly Name[],
): { [Each in Name]?: number } {
  const found: { [Each in Name]?: number } = {};
  for (const name of names) {
    const value = given.integers.get(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
