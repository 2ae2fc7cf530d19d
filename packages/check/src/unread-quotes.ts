import type { UnreadPart } from "./check-outcome.ts";

/** How much of a part is quoted, in UTF-16 units. */
const longestQuote = 120;
/** How many parts are quoted. */
const mostQuotes = 3;

/**
 * The words of a draft to name when it is said what could not be read.
 * @returns in order of place; none where that is the whole draft, which stands there already.
 */
export function unreadQuotes(
  draft: string,
  unread: readonly UnreadPart[],
): readonly string[] {
  const quotes = unread
    .filter(({ why }) => why === "language")
    .map(({ start, end }) => draft.slice(start, end).replaceAll(/\s+/g, " "));
  const letters = (text: string): number =>
    text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (letters(quotes.join("")) >= letters(draft)) return [];
  return quotes
    .slice(0, mostQuotes)
    .map((quote) =>
      quote.length <= longestQuote
        ? quote
        : `${quote.slice(0, longestQuote).toWellFormed()}…`,
    );
}
