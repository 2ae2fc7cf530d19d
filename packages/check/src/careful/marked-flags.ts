import {
  type DraftFlag,
  type DraftLabel,
  draftLabels,
} from "../draft-check.ts";
import type { DraftToken } from "../draft-tokens.ts";
import { endsSentence, type Stretch } from "../sentences.ts";
import type { CarefulReading } from "./careful-reading.ts";

/** How many places of a draft are flagged for one label at the most. */
const mostPlaces = 3;
/** How many words between two marked ones belong to the same place. */
const widestGap = 2;

/** What was marked in a draft, and for what. */
interface Marked {
  readonly text: string;
  readonly tokens: readonly DraftToken[];
  readonly careful: CarefulReading;
  /** The labels whose marks count, the strongest of them for each word. */
  readonly labels: readonly DraftLabel[];
  /** What the flags say. */
  readonly as: DraftLabel;
}

/**
 * The places that the careful reader marks, from whole word to whole word, and what in them raised it.
 * @returns by place; none where nothing is marked enough.
 */
export function markedFlags(marked: Marked): readonly DraftFlag[] {
  const { text, tokens, careful, as } = marked;
  const marks = tokenMarks(marked);
  const { mark } = careful.thresholds;
  const strength = ({ from, to }: Stretch): number =>
    Math.max(...marks.slice(from, to));
  const words = stretches(tokens, marks, mark, 0);
  const placed = ({ from, to }: Stretch): [number, number] => [
    tokens[from]?.start ?? 0,
    tokens[to - 1]?.end ?? 0,
  ];
  return stretches(tokens, marks, mark, widestGap)
    .toSorted((a, b) => strength(b) - strength(a))
    .slice(0, mostPlaces)
    .map((place) => {
      const [start, end] = placed(place);
      const because = words
        .filter(({ from, to }) => from >= place.from && to <= place.to)
        .toSorted((a, b) => strength(b) - strength(a))
        .map((one) => text.slice(...placed(one)));
      return { label: as, start, end, because: [...new Set(because)] };
    })
    .toSorted((a, b) => a.start - b.start);
}

/** For each token the strongest mark of the pieces in it. */
function tokenMarks({
  tokens,
  careful: { pieces },
  labels,
}: Marked): readonly number[] {
  const columns = labels.map((label) => draftLabels.indexOf(label));
  let first = 0;
  return tokens.map(({ start, end, kind }) => {
    let strongest = Number.NEGATIVE_INFINITY;
    while ((pieces[first]?.end ?? Number.POSITIVE_INFINITY) <= start)
      first += 1;
    for (let at = first; (pieces[at]?.start ?? end) < end; at += 1)
      for (const column of columns)
        strongest = Math.max(strongest, pieces[at]?.marks[column] ?? strongest);
    return kind === "mark" ? Number.NEGATIVE_INFINITY : strongest;
  });
}

// Four parameters: what is cut, by what, and how finely.
/** Stretches of tokens marked enough, and what lies between two that are no further apart than so many tokens of a sentence. */
function stretches(
  tokens: readonly DraftToken[],
  marks: readonly number[],
  enough: number,
  gap: number,
): readonly Stretch[] {
  const all: { from: number; to: number }[] = [];
  for (const [at, mark] of marks.entries()) {
    if (mark < enough) continue;
    const last = all.at(-1);
    const isNear =
      last !== undefined &&
      at - last.to <= gap &&
      !tokens.slice(last.to, at).some(endsSentence);
    if (isNear) last.to = at + 1;
    else all.push({ from: at, to: at + 1 });
  }
  return all;
}
