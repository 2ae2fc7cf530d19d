/** The known word that differs from a misspelt one in the fewest letters, when that is at most two. */
export function closestWord(
  word: string,
  known: readonly string[],
): string | undefined {
  if (word.length > 40) return undefined;
  const begins = known.find(
    (candidate) => word.length > 1 && candidate.startsWith(word),
  );
  if (begins !== undefined) return begins;
  const ranked = known
    .map((candidate) => ({ candidate, edits: editsBetween(word, candidate) }))
    .toSorted((a, b) => a.edits - b.edits);
  const [best] = ranked;
  const most = Math.min(2, Math.floor(word.length / 2));
  return best !== undefined && best.edits <= most ? best.candidate : undefined;
}

/** Letters to add, drop or change. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(to).entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
