import { cellsOf } from "@staying-power/calls";
import type { CallKind } from "@staying-power/envelope";
import { sql, type Transaction } from "kysely";
import { retried } from "../store/retry.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";

/** What a booking has of a coach's time. */
export interface Cells {
  readonly first: number;
  readonly end: number;
}

/** So many cells has a booking at the most. */
export const mostCells = 290;

/** How long a call of a kind takes, with what is kept free around it, in minutes. */
export type Length = Pick<CallKind, "minutes" | "before" | "after">;

/** The cells of a call of this length at this start, in milliseconds since 1970. */
export function cellsAt(
  start: number,
  { minutes, before, after }: Length,
): Cells {
  return cellsOf({ start, minutes, before, after });
}

/**
 * Takes cells for a booking, from the first to the last. They are its own until it ends, if the transaction holds.
 * @param had - cells that it has already; those that it no longer needs are given back once it has the others.
 * @throws an error of the database, by `isTaken`, when somebody else has one of them.
 */
export async function takeCells(
  transaction: Transaction<Tables>,
  { id, coach }: { readonly id: string; readonly coach: string },
  { cells, had }: { readonly cells: Cells; readonly had?: Cells },
): Promise<void> {
  const numbers = Array.from(
    { length: cells.end - cells.first },
    (_, more) => cells.first + more,
  ).filter((cell) => had === undefined || cell < had.first || cell >= had.end);
  if (numbers.length > 0)
    await transaction
      .insertInto("booking_cell")
      .values(
        numbers.map((cell) => ({ coach_id: coach, cell, booking_id: id })),
      )
      .execute();
  if (had === undefined) return;
  await transaction
    .deleteFrom("booking_cell")
    .where("booking_id", "=", id)
    .where(({ eb, or }) =>
      or([eb("cell", "<", cells.first), eb("cell", ">=", cells.end)]),
    )
    .execute();
}

/** Whether a booking has its cells: a time that was kept loses them once it is past. */
export async function hasCells(
  transaction: Transaction<Tables>,
  id: string,
): Promise<boolean> {
  const found = await transaction
    .selectFrom("booking_cell")
    .select("cell")
    .where("booking_id", "=", id)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** Gives all cells of a booking back. */
export async function giveCellsBack(
  transaction: Transaction<Tables>,
  id: string,
): Promise<void> {
  await transaction
    .deleteFrom("booking_cell")
    .where("booking_id", "=", id)
    .execute();
}

/**
 * Gives back what is kept past its time in some cells, in a transaction of its own: whoever takes cells then waits for
 * nobody who waits for them.
 */
export async function releaseHolds(
  store: Store,
  {
    coach,
    cells,
    but,
  }: {
    readonly coach: string;
    readonly cells: Cells;
    /** One that keeps what it has. */
    readonly but?: string;
  },
  at: Date,
): Promise<void> {
  await retried(() =>
    sql`delete from booking_cell where booking_id in (
        select id from booking
        where coach_id = ${coach} and state = 'held' and hold_until <= ${at}
          and first_cell > ${cells.first - mostCells} and first_cell < ${cells.end} and end_cell > ${cells.first}
          and id is distinct from ${but ?? null}::uuid
        for update skip locked)`.execute(store),
  );
}
