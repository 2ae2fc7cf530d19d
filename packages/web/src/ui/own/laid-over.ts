import { type InUse, inUse } from "./in-use.ts";

/**
 * A catalogue with the words of a coach laid over it: here, and nowhere else, they come to stand in the place of ours.
 * What shows an entry shows it anew when they come or go.
 *
 * @param catalogue - entries by their names.
 * @param lay - gives an entry with a coach's texts in it.
 */
export function laidOver<Catalogue extends object>(
  catalogue: Catalogue,
  lay: (
    use: InUse,
    id: string,
    entry: Catalogue[keyof Catalogue],
  ) => Catalogue[keyof Catalogue],
): Catalogue {
  const laid = {};
  const entries: readonly (readonly [string, Catalogue[keyof Catalogue]])[] =
    Object.entries(catalogue);
  for (const [id, entry] of entries)
    Object.defineProperty(laid, id, {
      enumerable: true,
      get: () => {
        const now = inUse.value;
        return now === undefined ? entry : lay(now, id, entry);
      },
    });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has the same entries under the same names
  return laid as Catalogue;
}
