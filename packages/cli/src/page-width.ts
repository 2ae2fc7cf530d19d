/** Lines longer than this are hard to read; shorter ones than that cannot hold a picture. */
const widest = 72;
const narrowest = 46;

/** How wide a page is set in a terminal of so many columns. */
export function pageWidth(columns: number): number {
  return Math.max(narrowest, Math.min(widest, columns));
}
