/**
 * A coach's name as it is looked for: one of all the ways to write it, whatever the keyboard. Source: Unicode Standard
 * Annex 15, form KC.
 */
export function handleOf(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replaceAll("’", "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
