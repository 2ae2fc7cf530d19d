/** A part of a sentence that is set apart from the rest of it. */
type MarkedPart =
  /** Said with weight. */
  | { readonly strong: string }
  /** Said more quietly. */
  | { readonly quiet: string }
  /** Somebody's own words, to stand in the quotation marks of the language. */
  | { readonly quote: string }
  /** For those who hear the page, and do not see what it stands beside. */
  | { readonly unseen: string };

/** A whole sentence whose parts do not all look alike: each language puts them in its own order. */
export type Sentence = readonly (string | MarkedPart)[];

/** The sentence as it is heard, without its marks. */
export function plainText(sentence: Sentence): string {
  return sentence
    .map((part) =>
      typeof part === "string" ? part : Object.values(part).join(""),
    )
    .join("");
}
