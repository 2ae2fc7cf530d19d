import { type MessageCue, messageCues } from "../en/message-cues.ts";
import { draftTokens } from "./draft-tokens.ts";
import { type MessageKindId, messageKindIds } from "./message-kinds.ts";

/** The longest message that is sorted, in UTF-16 units; what comes after is not looked at. */
export const longestSorted = 10_000;

/** How many kinds are suggested at the most. */
const mostSuggested = 3;
/** What a kind has to weigh to be suggested, and what share of the heaviest one. */
const enough = 1;
const besideHeaviest = 0.5;

/**
 * What kind of message one of theirs may be, by plain words in English. It suggests and does not decide: where nothing
 * plain is said it suggests nothing. Upper and lower case, spacing and marks at the end make no difference.
 *
 * @param message - any text, empty as well; what goes past 10,000 UTF-16 units is not looked at.
 * @returns up to three kinds, the likeliest first, each once; empty where it is not sure.
 */
export function sortMessage(message: string): readonly MessageKindId[] {
  const text = draftTokens(message.slice(0, longestSorted))
    .map((token) => token.text)
    .join(" ");
  const weighed = cuesByKind
    .map(({ kind, cues }) => ({ kind, weight: weightIn(text, cues) }))
    .filter(({ weight }) => weight >= enough)
    .toSorted((one, other) => other.weight - one.weight);
  const heaviest = weighed[0]?.weight ?? 0;
  return weighed
    .filter(({ weight }) => weight >= heaviest * besideHeaviest)
    .slice(0, mostSuggested)
    .map(({ kind }) => kind);
}

/** Each cue that is met counts once, however often. */
function weightIn(text: string, all: readonly ReadyCue[]): number {
  return all.reduce(
    (sum, { weight, pattern }) => (pattern.test(text) ? sum + weight : sum),
    0,
  );
}

interface ReadyCue {
  readonly weight: number;
  readonly pattern: RegExp;
}

function ready({ weight, words }: MessageCue): ReadyCue {
  return { weight, pattern: new RegExp(`(?<!\\S)(?:${words})(?!\\S)`, "u") };
}

const cuesByKind: readonly {
  readonly kind: MessageKindId;
  readonly cues: readonly ReadyCue[];
}[] = messageKindIds.map((kind) => ({
  kind,
  cues: messageCues[kind].map(ready),
}));
