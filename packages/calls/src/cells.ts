/** What a coach's time is parted into, in milliseconds: no two calls share one. */
export const cellMs = 300_000;

/** The cells of a call: the first, and the first behind it. */
interface Cells {
  readonly first: number;
  readonly end: number;
}

/**
 * The five minutes that a call takes, with what is kept free around it. They are counted from 1970 on in UTC, so that a
 * change of the clocks neither adds one nor takes one away.
 *
 * @param call - its start in milliseconds since 1970, a whole number of cells; the rest in minutes, multiples of five.
 * @returns each once, `end` not among them.
 * @throws RangeError when a start or a length is no whole number of cells.
 */
export function cellsOf(call: {
  readonly start: number;
  readonly minutes: number;
  readonly before: number;
  readonly after: number;
}): Cells {
  const { start, minutes, before, after } = call;
  const first = wholeCells(start) - wholeCells(before * 60_000);
  return {
    first,
    end: wholeCells(start) + wholeCells((minutes + after) * 60_000),
  };
}

function wholeCells(ms: number): number {
  const cells = ms / cellMs;
  if (!Number.isInteger(cells)) throw new RangeError("cells: whole ones");
  return cells;
}
