import { draftContexts, draftLabels } from "../draft-check.ts";
import { calmedTokens } from "../calm-tokens.ts";
import { preparedDraft, surely } from "../prepared-draft.ts";
import type {
  CarefulDraft,
  CarefulEncoder,
  CarefulReader,
  CarefulReading,
  MarkedPiece,
} from "./careful-reading.ts";
import { type CarefulSettings, carefulSettings } from "./careful-settings.ts";
import { windowsOf } from "./windows-of.ts";
import { type Piece, wordPieces, type WordPieces } from "./word-pieces.ts";

/** What the careful reader is made of, beside the network. */
export interface CarefulFiles {
  /** `vocab.txt` as it is: a piece a line. */
  readonly vocab: string;
  /** `careful.json` as parsed. */
  readonly settings: unknown;
}

/** What a reader reads with. */
interface Means {
  readonly encoder: CarefulEncoder;
  readonly settings: CarefulSettings;
  readonly pieces: WordPieces;
  /** The number of a sign of the network's own. */
  readonly own: (sign: string) => number;
}

/**
 * A reader of drafts that runs a network.
 * @throws RangeError that says what is wrong with the files.
 */
export function openCarefulReader(
  files: CarefulFiles,
  encoder: CarefulEncoder,
): CarefulReader {
  const settings = carefulSettings(files.settings);
  const vocab = new Map(
    files.vocab
      .split("\n")
      .flatMap((piece, at) => (piece === "" ? [] : [[piece, at]])),
  );
  const own = (sign: string): number => {
    const id = vocab.get(sign);
    if (id === undefined)
      throw new RangeError(`vocab.txt: the piece ${sign} is not in it`);
    return id;
  };
  for (const context of draftContexts) own(`[${context}]`);
  const pieces = wordPieces(vocab, own("[UNK]"));
  const means = { encoder, settings, pieces, own };
  own("[CLS]");
  own("[SEP]");
  return { read: async (draft) => await readDraft(means, draft) };
}

/**
 * Danger is also looked for beside what cannot be read, since that may be what makes it, or what hides it, and never
 * in everyday turns of speech.
 */
async function readDraft(
  means: Means,
  { text, situation: { context } }: CarefulDraft,
): Promise<CarefulReading> {
  const { plain, tokens, parts, isMostly } = preparedDraft(text);
  const calmed = calmedTokens(tokens);
  const readable = without(plain, parts);
  const read = await readText(means, readable, context);
  const dangerIn = async (words: string): Promise<number> =>
    (await readText(means, words, context)).danger;
  const beside =
    calmed.length === 0
      ? read.danger
      : await dangerIn(without(readable, calmed));
  if (parts.length === 0) return { ...read, danger: beside };
  const danger = await dangerIn(without(plain, calmed));
  return {
    ...read,
    danger: Math.max(beside, danger - (isMostly ? surely : 0)),
  };
}

/** The text with blanks where something is not to be read. */
function without(
  plain: string,
  parts: readonly { readonly start: number; readonly end: number }[],
): string {
  return parts.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    plain,
  );
}

/** The text without the marks and blanks that it ends in, since they must not matter. */
function withoutEnd(text: string): string {
  const end = /[.!?…,;:\s\u034f]*$/u.exec(text.slice(-200))?.[0].length ?? 0;
  return text.slice(0, text.length - end);
}

/** Reads a text in windows: danger and labels take the highest, the verdict the strictest. */
async function readText(
  { encoder, settings, pieces: piecesOf, own }: Means,
  text: string,
  context: string,
): Promise<CarefulReading> {
  const pieces = piecesOf(withoutEnd(text));
  const marks = pieces.map(() =>
    new Float32Array(draftLabels.length).fill(Number.NEGATIVE_INFINITY),
  );
  const labels = draftLabels.map(() => Number.NEGATIVE_INFINITY);
  let danger = Number.NEGATIVE_INFINITY;
  let verdict: readonly number[] = [];
  for (const { from, to } of windowsOf(pieces.length, settings)) {
    const said = await encoder.run([
      own("[CLS]"),
      own(`[${context}]`),
      ...pieces.slice(from, to).map(({ id }) => id),
      own("[SEP]"),
    ]);
    if (strictest(said.verdict) > strictest(verdict))
      verdict = Array.from(said.verdict);
    for (const at of labels.keys())
      labels[at] = Math.max(labels[at] ?? 0, said.labels[at] ?? 0);
    danger = Math.max(danger, said.danger);
    for (let at = from; at < to; at += 1) {
      const first = (2 + at - from) * draftLabels.length;
      const row = marks[at];
      for (let label = 0; row !== undefined && label < row.length; label += 1)
        row[label] = Math.max(row[label] ?? 0, said.marks[first + label] ?? 0);
    }
  }
  return {
    verdict: verdict.map(
      (logit, at) => logit + (settings.verdictBias[at] ?? 0),
    ),
    labels,
    danger,
    thresholds: settings.thresholds,
    pieces: pieces.map((piece, at) => markedPiece(piece, marks[at])),
  };
}

function markedPiece(
  { start, end }: Piece,
  marks: Float32Array = new Float32Array(draftLabels.length),
): MarkedPiece {
  return { start, end, marks };
}

/** Which of the verdicts has the highest logit; -1 where there are none. */
function strictest(logits: ArrayLike<number>): number {
  const all = Array.from(logits);
  return all.indexOf(Math.max(...all));
}
