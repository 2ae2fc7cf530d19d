/** Shares nearer to 0 or 1 than this are held there, so that their log-odds are numbers. */
const leastShare = 1e-9;

/**
 * @param share - 0 … 1.
 * @returns its log-odds.
 */
export function logit(share: number): number {
  const inside = Math.min(1 - leastShare, Math.max(leastShare, share));
  return Math.log(inside / (1 - inside));
}

/**
 * @param logOdds - any number.
 * @returns the chance with these log-odds, 0 … 1.
 */
export function chance(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
