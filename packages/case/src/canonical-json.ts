/**
 * One text for everything that means the same: keys in alphabetical order, and the items of lists too,
 * because every list inside an event or a fact is a set.
 * @param value plain JSON data
 * @returns JSON without blanks
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    const items = value.map(canonicalJson);
    return `[${items.toSorted().join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(
      ([key, held]) => `${JSON.stringify(key)}:${canonicalJson(held)}`,
    );
    return `{${pairs.toSorted().join(",")}}`;
  }
  return JSON.stringify(value);
}
