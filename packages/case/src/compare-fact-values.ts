import { canonicalJson } from "./canonical-json.ts";
import type { FactKind } from "./fact-kinds.ts";
import { factKinds } from "./fact-kinds.ts";
import type { FactKey, FactValues } from "./facts.ts";

/**
 * Which of two answers to the same question stands when nothing says which is later: not known gives way
 * to known, no to yes, an option to one further down its list, a smaller number to a larger one, a
 * smaller set to a larger one. So `court-order` stands against `no`.
 * @param key the fact
 * @param one its value, or null for not known
 * @param other another of its values
 * @returns negative when `other` stands, positive when `one` does, 0 when they mean the same
 */
export function compareFactValues(
  key: FactKey,
  one: FactValues[FactKey] | null,
  other: FactValues[FactKey] | null,
): number {
  const kind: FactKind = factKinds[key];
  const options: readonly string[] = kind.kind === "choice" ? kind.options : [];
  const rank = (value: FactValues[FactKey] | null): number => {
    if (value === null) return -1;
    if (typeof value === "string") return options.indexOf(value);
    return typeof value === "object" ? value.length : Number(value);
  };
  const difference = rank(one) - rank(other);
  if (difference !== 0) return difference;
  const oneText = canonicalJson(one);
  const otherText = canonicalJson(other);
  return oneText < otherText ? -1 : oneText > otherText ? 1 : 0;
}
