/**
 * Whether this browser is older than those the app is made for (see the README). What every one of them knows, and
 * those before them do not, is asked for.
 */
export function isBelowFloor(): boolean {
  return !("union" in Set.prototype && "groupBy" in Object);
}
