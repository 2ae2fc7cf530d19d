import { type DraftToken, draftTokens } from "./draft-tokens.ts";

/**
 * The tokens of a draft as they would be read aloud: short forms that say something else beside a number say that.
 * @param draft in plain letters.
 */
export function heardTokens(draft: string): readonly DraftToken[] {
  return plainlyMeant(draftTokens(draft), draft);
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
