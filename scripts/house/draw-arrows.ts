/** One name of a drawing and where its arrows lead. */
export interface DrawnNode {
  readonly name: string;
  /** Names it may import. */
  readonly to: readonly string[];
  /** Names of which it may import types only. */
  readonly types: readonly string[];
  /** What stands behind its arrows. */
  readonly note: string;
}

/** How many arrows lie one behind the other below a name, on the longest way. */
function depthOf(
  name: string,
  nodes: ReadonlyMap<string, DrawnNode>,
  above: readonly string[] = [],
): number {
  if (above.includes(name))
    throw new RangeError(
      `drawArrows: the arrows run in a circle: ${[...above, name].join(", ")}`,
    );
  const node = nodes.get(name);
  const below = [...(node?.to ?? []), ...(node?.types ?? [])];
  const depths = below.map((next) => depthOf(next, nodes, [...above, name]));
  return Math.max(-1, ...depths) + 1;
}

/**
 * Draws the arrows as lines of text, each name above all that its arrows lead to.
 *
 * @param nodes - in the order in which those of the same height are to stand.
 * @throws RangeError when the arrows run in a circle: then none of it can stand above the rest.
 */
export function drawArrows(nodes: readonly DrawnNode[]): string {
  const byName = new Map(nodes.map((node) => [node.name, node]));
  const sorted = nodes
    .map((node) => ({ node, depth: depthOf(node.name, byName) }))
    .toSorted((a, b) => b.depth - a.depth)
    .map(({ node }) => node);
  const names = sorted.map(({ name }) => name);
  const arrows = sorted.map(({ to, types }) => {
    const ends = [...to, ...types.map((name) => `${name} (types)`)];
    return ends.length === 0 ? "" : `──▶ ${ends.join(", ")}`;
  });
  const widthOf = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map(({ length }) => length));
  return sorted
    .map(({ note }, row) =>
      [
        names[row]?.padEnd(widthOf(names)),
        arrows[row]?.padEnd(widthOf(arrows)),
        note,
      ]
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
