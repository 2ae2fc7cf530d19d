/**
 * A text in one run, as far as there is room for it, ended by "…" where it is cut: between two words, unless one word
 * is longer than half of the room.
 *
 * @param most - how many characters there is room for, the sign that it was cut among them.
 */
export function cutToFit(text: string, most: number): string {
  const run = Array.from(text.trim().replaceAll(/\s+/gu, " "));
  if (run.length <= most) return run.join("");
  const head = run.slice(0, most - 1);
  // A space right behind it ends a word as well.
  const end = run[most - 1] === " " ? head.length : head.lastIndexOf(" ");
  return `${head.slice(0, end > most / 2 ? end : head.length).join("")}…`;
}
