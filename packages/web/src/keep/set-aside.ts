import type { QuestionKey } from "@staying-power/words";

/** Questions answered by "I don't know" or passed over; they are not asked again by themselves. */
export type SetAside = Readonly<
  Partial<Record<QuestionKey, "unknown" | "skipped">>
>;

/** Reads what was kept; entries nobody can use are left out, since nothing precious is in them. */
export function parseSetAside(
  input: unknown,
  keys: readonly QuestionKey[],
): SetAside {
  if (typeof input !== "object" || input === null) return {};
  const entries = new Map(Object.entries(input));
  const setAside: Partial<Record<QuestionKey, "unknown" | "skipped">> = {};
  for (const key of keys) {
    const how: unknown = entries.get(key);
    if (how === "unknown" || how === "skipped") setAside[key] = how;
  }
  return setAside;
}
