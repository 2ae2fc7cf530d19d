/** Parts of a link's words, with `~` between: no part holds one. What is printed may stand in an address as it is. */
export function printParts(parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join("~");
}

/** A part of a link's words, which may have been decoded once on the way. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
