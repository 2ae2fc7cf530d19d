/** What is next with one thing more, or without it where it stands there; what was typed besides stays. */
export function withTaken(next: string, offer: string): string {
  if (next.includes(offer))
    return next
      .replace(offer, "")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .join("\n");
  return next.trim() === "" ? offer : `${next.trimEnd()}\n${offer}`;
}
