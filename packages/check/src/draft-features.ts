import type { DraftToken } from "./draft-tokens.ts";
import { endsSentence } from "./sentences.ts";
import { classesAt } from "../en/word-classes.ts";

/** What is told of each feature: its name, and the first and last token it covers. */
export type TellFeature = (name: string, first: number, last: number) => void;

/** How much a feature of each kind counts: words and neighbours in full, looser kinds less. */
export const weightByKind: Readonly<Record<string, number>> = {
  w: 1,
  s: 0.6,
  n: 0.7,
  x: 1,
  c: 1,
};

/**
 * Tells every feature of a stretch of tokens: `w:` a word, two or three neighbours; `s:` two words with one
 * between them; `c:` what a word is about, and two such in one sentence; `n:` how many words
 * there are, in steps.
 * @param tokens of one draft, in order.
 * @param from first token of the stretch.
 * @param to one past its last token.
 */
export function draftFeatures(
  tokens: readonly DraftToken[],
  from: number,
  to: number,
  tell: TellFeature,
): void {
  let before = "^";
  let beforeThat = "";
  let spoken = from;
  let words = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const { text, kind } = token;
    tell(`w:${text}`, at, at);
    tell(`w:${before} ${text}`, spoken, at);
    if (kind === "mark") beforeThat = "";
    else {
      if (beforeThat !== "") {
        tell(`w:${beforeThat} ${before} ${text}`, Math.max(from, at - 2), at);
        tell(`s:${beforeThat} ${text}`, Math.max(from, at - 2), at);
      }
      beforeThat = before;
    }
    before = text;
    spoken = at;
    if (kind === "word") words += 1;
  }
  if (before !== "^") tell(`w:${before} $`, spoken, spoken);
  tellClasses(tokens, from, to, tell);
  const step = Math.min(9, Math.floor(Math.log2(words + 1) * 1.3));
  tell(`n:${step}`, from, Math.max(from, to - 1));
}

/** With how many classes before it a class is told. */
const reach = 4;

function tellClasses(
  tokens: readonly DraftToken[],
  from: number,
  to: number,
  tell: TellFeature,
): void {
  let before: { readonly name: string; readonly first: number }[] = [];
  for (let at = from; at < to;) {
    if (endsSentence(tokens[at])) before = [];
    const here = classesAt(tokens, at, to);
    for (const { name, length } of here) {
      tell(`c:${name}`, at, at + length - 1);
      for (const other of before.slice(-reach))
        tell(`c:${other.name} ${name}`, other.first, at + length - 1);
    }
    before.push(...here.map(({ name }) => ({ name, first: at })));
    at += Math.max(1, here[0]?.length ?? 1);
  }
}
