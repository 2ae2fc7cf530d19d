import type { UnreadPart } from "./check-outcome.ts";
import { draftModel } from "./draft-model.ts";
import type { DraftToken } from "./draft-tokens.ts";
import { heardTokens } from "./heard-tokens.ts";
import { picturesRead } from "./pictures-read.ts";
import { plainLetters } from "./plain-letters.ts";
import { isMostlyUnread, tokensBeside, unreadParts } from "./unread-parts.ts";

/** The longest draft that is read, in UTF-16 units; what comes after is not looked at. */
const longestDraftRead = 100_000;

/** A draft as every reader gets it. */
export interface PreparedDraft {
  /** As much of what was typed as is read. */
  readonly text: string;
  /** The same in plain letters, as long. */
  readonly plain: string;
  readonly tokens: readonly DraftToken[];
  /** What cannot be read. */
  readonly parts: readonly UnreadPart[];
  /** Whether that is the most of it. */
  readonly isMostly: boolean;
  /** The tokens that can be read. */
  readonly beside: readonly DraftToken[];
}

/** A draft in plain letters, cut into words, with what cannot be read in it. */
export function preparedDraft(draft: string): PreparedDraft {
  const text = draft.slice(0, longestDraftRead);
  const plain = plainLetters(text);
  const tokens = picturesRead(heardTokens(plain));
  const parts = unreadParts(plain, tokens, isLearned);
  return {
    text,
    plain,
    tokens,
    parts,
    isMostly: isMostlyUnread(tokens, parts),
    beside: parts.length === 0 ? tokens : tokensBeside(tokens, parts),
  };
}

/** How far above its threshold danger must be among words of which most cannot be read, in log odds. */
export const surely = 2;

/** Whether the model learned of this word or emoji. */
function isLearned(word: string): boolean {
  return draftModel.features.has(`w:${word}`);
}
