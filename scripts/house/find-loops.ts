import type { ImportArrow } from "./import-graph.ts";

/** The files each file imports, types among them. */
type Neighbours = ReadonlyMap<string, readonly string[]>;

function neighboursOf(arrows: readonly ImportArrow[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of arrows)
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  return neighbours;
}

/** Every file that can be reached from a file in one step or more. */
function reachableFrom(
  start: string,
  neighbours: Neighbours,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const next of neighbours.get(file) ?? [])
      if (!reached.has(next)) {
        reached.add(next);
        open.push(next);
      }
  return reached;
}

/** Every set of files that know each other in a circle, were it by their types alone. */
export function findLoops(
  arrows: readonly ImportArrow[],
): readonly (readonly string[])[] {
  const neighbours = neighboursOf(arrows);
  const reachable = new Map(
    [...neighbours.keys()].map((file) => [
      file,
      reachableFrom(file, neighbours),
    ]),
  );
  const loops = new Map<string, readonly string[]>();
  for (const [file, reached] of reachable) {
    if (!reached.has(file)) continue;
    const circle = [...reached].filter((other) =>
      reachable.get(other)?.has(file),
    );
    loops.set(circle.toSorted().join(" "), circle.toSorted());
  }
  return [...loops.values()];
}
