import type { Wording } from "../src/wording.ts";
import { pseudoText } from "./pseudo-text.ts";

/**
 * A catalogue in the pseudo-language, made from the English one: every text in it, at every depth, and
 * every text its functions give. Names of fields, numbers and the rest stay as they are.
 */
export function pseudoWords<Catalogue>(english: Catalogue): Wording<Catalogue> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- walks any catalogue; its shape is tested
  return pseudo(english, []) as Wording<Catalogue>;
}

function pseudo(words: unknown, values: readonly string[]): unknown {
  if (typeof words === "string") return pseudoText(words, values);
  if (typeof words === "function")
    return (...given: readonly unknown[]): unknown =>
      pseudo(Reflect.apply(words, undefined, given), given.flatMap(texts));
  if (Array.isArray(words)) return words.map((item) => pseudo(item, values));
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(
    Object.entries(words).map(([name, item]) => [name, pseudo(item, values)]),
  );
}

/** Every text among the values that a function of the catalogue was given. */
function texts(given: unknown): readonly string[] {
  if (typeof given === "string") return [given];
  return typeof given === "object" && given !== null
    ? Object.values(given).flatMap(texts)
    : [];
}
