/** How many there are of each status: `{ 201: 1, 401: 7 }`. */
export function tally(
  statuses: readonly number[],
): Readonly<Record<number, number>> {
  const groups = Object.groupBy(statuses, String);
  return Object.fromEntries(
    Object.entries(groups).map(([status, same]) => [status, same?.length ?? 0]),
  );
}
