import type { Stretch } from "../sentences.ts";

/** Where the windows of a long row of pieces begin and end; one window when it is short. */
export function windowsOf(
  count: number,
  {
    maxPieces,
    overlap,
  }: { readonly maxPieces: number; readonly overlap: number },
): readonly Stretch[] {
  if (count <= maxPieces) return [{ from: 0, to: count }];
  const step = maxPieces - overlap;
  return Array.from(
    { length: Math.ceil((count - overlap) / step) },
    (_, at) => ({
      from: at * step,
      to: Math.min(at * step + maxPieces, count),
    }),
  );
}
