import type { OpenedChunk } from "./build-manifest.ts";
import { anyOtherRoom, type PageBudgets } from "./budgets.ts";

/** One line of the list of sizes. */
export interface Weighed {
  readonly name: string;
  readonly kilobytes: number;
  readonly files: number;
  readonly limit: number;
  readonly verdict: "within" | "PAST" | "NO SUCH FILE, limit" | "NO LIMIT, not";
}

interface Weighing {
  readonly chunks: readonly OpenedChunk[];
  /** Packed bytes of every built file. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly budgets: PageBudgets;
}

const bytesOfKilobyte = 1000;

/**
 * Weighs everything that is promised a weight. A promise that speaks of nothing
 * fails, and so does a chunk that nothing is promised of; a new room has the
 * usual limit of one.
 */
export function weigh(of: Weighing): readonly Weighed[] {
  const { chunks, sizes, budgets } = of;
  const line = (
    name: string,
    limit: number,
    files: readonly string[],
  ): Weighed => {
    const bytes = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
    const kilobytes = bytes / bytesOfKilobyte;
    const verdict =
      bytes === 0
        ? "NO SUCH FILE, limit"
        : kilobytes <= limit
          ? "within"
          : "PAST";
    return { name, kilobytes, files: files.length, limit, verdict };
  };
  const page = chunks.flatMap((one) => (one.kind === "page" ? one.files : []));
  const later = chunks.filter(({ kind }) => kind === "later");
  const forgotten = later.filter(
    ({ source }) => !budgets.rooms.some(({ counts }) => counts.test(source)),
  );
  return [
    line(
      "script of the first screen",
      budgets.firstScript,
      page.filter((file) => file.endsWith(".js")),
    ),
    line(
      "sheet of the first screen",
      budgets.firstSheet,
      page.filter((file) => file.endsWith(".css")),
    ),
    ...budgets.rooms.map(({ name, limit, counts }) =>
      line(
        name,
        limit,
        later.find(({ source }) => counts.test(source))?.files ?? [],
      ),
    ),
    ...budgets.whole.map(({ name, limit, counts }) =>
      line(
        name,
        limit,
        [...sizes.keys()].filter((file) => counts.test(file)),
      ),
    ),
    ...budgets.journeys.map(({ name, limit, sources, workers }) =>
      line(name, limit, [
        ...new Set([
          ...chunks.flatMap(({ source, files }) =>
            sources.test(source) ? files : [],
          ),
          ...[...sizes.keys()].filter((file) => workers.test(file)),
        ]),
      ]),
    ),
    ...forgotten.map(({ source, files }): Weighed =>
      source.startsWith("src/rooms/")
        ? line(source, anyOtherRoom, files)
        : { ...line(source, 0, files), verdict: "NO LIMIT, not" },
    ),
  ];
}
