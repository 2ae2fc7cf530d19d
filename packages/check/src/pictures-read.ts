import { metDangerRule } from "../en/danger-rules.ts";
import { dangerPictures } from "../en/danger-pictures.ts";
import { metDespair } from "../en/despair-rules.ts";
import { calmTokens } from "./calm-tokens.ts";
import type { DraftToken } from "./draft-tokens.ts";

/** What a deed comes after, and a thing. */
const beforeDeed = new Set(
  "will to could might would should can just and me i fit".split(" "),
);
const beforeThing = new Set(
  "a an the my his her your our that this those these all of mum dad nan".split(
    " ",
  ),
);
const someone = /^(?:myself|you|him|her|them|both|yourself)$/;
/** What a picture is no danger before. */
const laughs = /^(?:😂|🤣|😆|😹|lol|lmao|rofl|haha|hahaha|hahahaha)$/;

/** The tokens with the pictures in them as words, where these are plain words of danger and no joke. */
export function picturesRead(
  tokens: readonly DraftToken[],
): readonly DraftToken[] {
  if (!tokens.some(({ text }) => dangerPictures.has(text))) return tokens;
  const heard = tokens.map((token, at) => {
    const word = wordFor(tokens, at);
    return word === null
      ? token
      : { ...token, text: word, kind: "word" as const };
  });
  return !saysDanger(tokens) && saysDanger(heard) ? heard : tokens;
}

function wordFor(tokens: readonly DraftToken[], at: number): string | null {
  const picture = tokens[at]?.text ?? "";
  const meaning = dangerPictures.get(picture);
  if (meaning === undefined) return null;
  const isSame = ({ text }: DraftToken): boolean => text === picture;
  const before = tokens.slice(0, at).findLast((one) => !isSame(one));
  const [next, ...later] = tokens.slice(at + 1).filter((one) => !isSame(one));
  if ([next, ...later.slice(0, 2)].some((one) => laughs.test(one?.text ?? "")))
    return null;
  const { deed, thing } = meaning;
  if (thing !== null && beforeThing.has(before?.text ?? "")) return thing;
  const isDone =
    next?.text === "myself" ||
    next?.text === "my" ||
    beforeDeed.has(before?.text ?? "");
  if (deed === null || !isDone) return null;
  if (deed === "die" && someone.test(next?.text ?? "")) return "kill";
  return deed === "stab" && /^my(?:self)?$/.test(next?.text ?? "")
    ? "cut"
    : deed;
}

function saysDanger(tokens: readonly DraftToken[]): boolean {
  const said = calmTokens(tokens)
    .map(({ text }) => text)
    .join(" ");
  return metDangerRule(said) !== null || metDespair(said) !== null;
}
