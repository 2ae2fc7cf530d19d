/** The level a sureness belongs to: the last one it reaches. */
export function sureLevel<Level extends { readonly from: number }>(
  levels: readonly Level[],
  sureness: number,
): Level | undefined {
  return levels.findLast((level) => sureness >= level.from);
}
