import {
  type FactKind,
  factKinds,
  type Known,
  mayOffer,
} from "@staying-power/case";
import type { QuestionKey } from "@staying-power/words";

/** What may be typed to a question, without the answers that take for granted what is not so; null for a day. */
export function askedKind(key: QuestionKey, known: Known): FactKind | null {
  if (key === "breakup") return null;
  const kind: FactKind = factKinds[key];
  return "options" in kind
    ? {
        ...kind,
        options: kind.options.filter((option) => mayOffer(key, option, known)),
      }
    : kind;
}
