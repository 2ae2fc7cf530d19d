import type { DraftFlag, DraftLabel } from "@staying-power/check";

/** A piece of a draft, marked or not. */
interface DraftPiece {
  readonly text: string;
  /** Whether anything is marked here. */
  readonly marked: boolean;
  /** The numbers of the marks that end with this piece. */
  readonly numbers: readonly number[];
}

/** One kind of thing that pushes the ex away, with every place it was found. */
interface DraftPush {
  readonly number: number;
  readonly label: DraftLabel;
  readonly quotes: readonly string[];
  /** The words in it that raised it most, where they say more than the quotes. */
  readonly because: readonly string[];
}

export interface MarkedDraft {
  /** The whole draft, piece by piece. */
  readonly pieces: readonly DraftPiece[];
  /** What is marked, in the order of its first place. */
  readonly pushes: readonly DraftPush[];
  /** What is fine in it, each once. */
  readonly fine: readonly DraftLabel[];
}

/** How much of a marked place is quoted, in characters. */
const longestQuote = 160;
/** How many stretches of words are named for one kind. */
const mostNamed = 4;

/** A draft with what was found in it, ready to be shown. */
export function markedDraft(
  draft: string,
  flags: readonly DraftFlag[],
): MarkedDraft {
  const found = flags.filter(
    ({ start, end }) => start >= 0 && start < end && end <= draft.length,
  );
  const marks = found.filter(({ label }) => !isFine(label));
  const labels = [
    ...new Set(marks.toSorted((a, b) => a.start - b.start).map(labelOf)),
  ];
  const numberOf = (label: DraftLabel): number => labels.indexOf(label) + 1;
  const borders = [
    ...new Set([
      0,
      draft.length,
      ...marks.flatMap(({ start, end }) => [start, end]),
    ]),
  ].toSorted((a, b) => a - b);
  return {
    pieces: borders.slice(1).map((end, before) => {
      const start = borders[before] ?? 0;
      return {
        text: draft.slice(start, end),
        marked: marks.some((flag) => flag.start <= start && flag.end >= end),
        numbers: [
          ...new Set(
            marks
              .filter((flag) => flag.end === end)
              .map(({ label }) => numberOf(label)),
          ),
        ].toSorted((a, b) => a - b),
      };
    }),
    pushes: labels.map((label) => {
      const mine = marks.filter((flag) => flag.label === label);
      const quotes = [
        ...new Set(
          mine.map(({ start, end }) => quote(draft.slice(start, end))),
        ),
      ];
      return {
        number: numberOf(label),
        label,
        quotes,
        because: [...new Set(mine.flatMap(({ because }) => because.map(quote)))]
          .filter((words) => !quotes.includes(words))
          .slice(0, mostNamed),
      };
    }),
    // A kind may be found in a draft without a place of its own.
    fine: [...new Set(flags.map(labelOf))].filter(isFine),
  };
}

function labelOf({ label }: DraftFlag): DraftLabel {
  return label;
}

/** Labels that end so describe what is fine. */
function isFine(label: DraftLabel): boolean {
  return /-(?:ok|good)$/.test(label);
}

function quote(text: string): string {
  const plain = text.trim().replaceAll(/\s+/g, " ");
  if (plain.length <= longestQuote) return plain;
  const shown = plain.slice(0, longestQuote);
  // Ends with a whole word where there is one, so that no character is cut.
  const end = shown.lastIndexOf(" ");
  return `${(end > 0 ? shown.slice(0, end) : shown).toWellFormed()}…`;
}
