import { metDangerRule } from "../en/danger-rules.ts";
import { dangerPictures } from "../en/danger-pictures.ts";
import { metDespair } from "../en/despair-rules.ts";
import { calmTokens } from "./calm-tokens.ts";
import { type DraftToken, draftTokens } from "./draft-tokens.ts";

/**
 * The tokens of a draft as they would be read aloud: pictures that stand for words of danger are these words, and
 * short forms that say something else beside a number say that.
 * @param draft in plain letters.
 */
export function heardTokens(draft: string): readonly DraftToken[] {
  return withPictures(plainlyMeant(draftTokens(draft), draft));
}

/** What a short form stands beside where it is no word of danger: "12 kms", "the CTB form". */
const otherwise: readonly {
  readonly typed: string;
  readonly says: string;
  readonly before: RegExp;
  readonly after: RegExp;
}[] = [
  {
    typed: "kms",
    says: "kilometres",
    before:
      /^(?:<number>|few|many|more|extra|several|hundred|thousand|hundreds|couple|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|in|of)$/,
    after: /^(?:away|per|an|from|left|long|east|west|north|south|each|every)$/,
  },
  {
    typed: "ctb",
    says: "benefit",
    before: /^(?:council|housing)$/,
    after:
      /^(?:form|forms|claim|letter|office|payment|payments|people|reference|bill|rebate|refund|team|band)$/,
  },
];

function plainlyMeant(
  tokens: readonly DraftToken[],
  draft: string,
): readonly DraftToken[] {
  return tokens.flatMap((token, at): DraftToken[] => {
    const { start, end, kind } = token;
    if (kind !== "word" || end - start !== 3) return [token];
    const typed = draft.slice(start, end).toLowerCase();
    const other = otherwise.find((one) => one.typed === typed);
    if (other === undefined) return [token];
    // A short form is several words in the same place.
    const first = tokens.findIndex((one) => one.start === start);
    const next = tokens.find((one) => one.start >= end);
    const isOther =
      other.before.test(tokens[first - 1]?.text ?? "") ||
      other.after.test(next?.text ?? "");
    if (!isOther) return [token];
    return first === at ? [{ ...token, text: other.says }] : [];
  });
}

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
function withPictures(tokens: readonly DraftToken[]): readonly DraftToken[] {
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
