import { cellMs, instantOf, wallOf } from "@staying-power/calls";
import type { Transaction } from "kysely";
import { tellOfCall } from "../mail/call-mail.ts";
import { retried } from "../store/retry.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import {
  type Booking,
  cellsOfBooking,
  forgetAfter,
  lengthOf,
} from "./booking-row.ts";
import { unlessTaken } from "./change-call.ts";
import {
  cellsAt,
  type Cells,
  giveCellsBack,
  mostCells,
  takeCells,
} from "./take-cells.ts";

/** What the clocks of zones show, and when: as this process's data have it. */
export interface ZoneLaw {
  /** Which data these are; of two the newer one sorts behind the other: `2026c`. */
  readonly version: string;
  readonly instantOf: typeof instantOf;
  readonly wallOf: typeof wallOf;
}

/** The law by the data that this Node.js came with. */
export const ownLaw: ZoneLaw = {
  version: process.versions["tz"] ?? "",
  instantOf,
  wallOf,
};

const batch = 500;

/** What became of calls whose start was no longer what was promised. */
export interface Kept {
  readonly moved: number;
  /** Those that something else is in the way of. */
  readonly stuck: number;
}

/**
 * Lets each start that is to come follow the coach's clock that was promised for it, when the law of a zone has changed.
 * What is in the way of one leaves it where it is, and marked, so that the coach sees it. Any number of processes may do
 * it at once; one whose zone data are older than another's here does nothing.
 */
export async function keepPromises(
  store: Store,
  now: Date,
  law: ZoneLaw = ownLaw,
): Promise<Kept> {
  if (!(await isNewest(store, law))) return { moved: 0, stuck: 0 };
  let [moved, stuck] = [0, 0];
  for (const coach of await coachesToLookAt(store, now, law)) {
    const kept = { moved: 0, stuck: 0 };
    // What is booked at this very moment is in nobody's plan: then it is made anew, here or by the next sweep.
    await unlessTaken(async () => {
      Object.assign(
        kept,
        await retried(() =>
          store
            .transaction()
            .execute((transaction) =>
              keepFor(transaction, coach, { now, law }),
            ),
        ),
      );
      return true;
    });
    moved += kept.moved;
    stuck += kept.stuck;
  }
  return { moved, stuck };
}

/** Whether nobody here has newer data; these are noted if they are the newest. */
async function isNewest(store: Store, { version }: ZoneLaw): Promise<boolean> {
  const { version: newest } = await store
    .insertInto("zone_law")
    .values({ version })
    .onConflict((conflict) =>
      conflict.column("one").doUpdateSet(({ fn, ref, val }) => ({
        version: fn<string>("greatest", [
          ref("zone_law.version"),
          val(version),
        ]),
      })),
    )
    .returning("version")
    .executeTakeFirstOrThrow();
  return newest === version;
}

const isOff = (
  booking: Pick<Booking, "coach_zone" | "coach_wall" | "starts_at">,
  law: ZoneLaw,
): boolean =>
  law.wallOf(booking.coach_zone, booking.starts_at.getTime()) !==
  booking.coach_wall;

/** The coaches of whose calls to come some are no longer at what was promised. */
async function coachesToLookAt(
  store: Store,
  now: Date,
  law: ZoneLaw,
): Promise<ReadonlySet<string>> {
  const coaches = new Set<string>();
  let after = { starts_at: now, id: "00000000-0000-0000-0000-000000000000" };
  for (;;) {
    const { starts_at, id } = after;
    const rows = await store
      .selectFrom("booking")
      .select(["id", "coach_id", "coach_zone", "coach_wall", "starts_at"])
      .where("state", "in", ["booked", "blocked"])
      .where(({ eb, refTuple, tuple }) =>
        eb(refTuple("starts_at", "id"), ">", tuple(starts_at, id)),
      )
      .orderBy("starts_at")
      .orderBy("id")
      .limit(batch)
      .execute();
    for (const row of rows)
      if (row.coach_id !== null && isOff(row, law)) coaches.add(row.coach_id);
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return coaches;
    after = last;
  }
}

/** A booking with the start that its promise means now. */
interface Planned {
  readonly booking: Booking;
  readonly start: Date;
  readonly cells: Cells;
}

async function keepFor(
  transaction: Transaction<Tables>,
  coach: string,
  { now, law }: { readonly now: Date; readonly law: ZoneLaw },
): Promise<Kept> {
  const bookings = await transaction
    .selectFrom("booking")
    .selectAll()
    .where("coach_id", "=", coach)
    .where("state", "in", ["booked", "blocked", "held"])
    .where("first_cell", ">", Math.floor(now.getTime() / cellMs) - mostCells)
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  const off = bookings
    .filter(({ state, starts_at }) => state !== "held" && starts_at > now)
    .filter((booking) => isOff(booking, law))
    .map((booking) => planned(booking, law));
  const going = without(
    off.filter(({ start }) => start > now),
    bookings,
  );
  // All of them leave before any arrives: one takes the place of the other when all move by an hour.
  for (const { booking } of going) await giveCellsBack(transaction, booking.id);
  for (const one of going.toSorted((a, b) => a.cells.first - b.cells.first))
    await arrive(transaction, { ...one, coach }, now);
  const isGoing = new Set(going.map(({ booking }) => booking.id));
  const left = off.filter(({ booking }) => !isGoing.has(booking.id));
  for (const { booking } of left)
    if (!booking.stuck)
      await transaction
        .updateTable("booking")
        .set({ stuck: true })
        .where("id", "=", booking.id)
        .execute();
  return { moved: going.length, stuck: left.length };
}

function planned(booking: Booking, law: ZoneLaw): Planned {
  const start = law.instantOf(booking.coach_zone, booking.coach_wall);
  return {
    booking,
    start: new Date(start),
    cells: cellsAt(start, lengthOf(booking)),
  };
}

const overlap = (one: Cells, other: Cells): boolean =>
  one.first < other.end && other.first < one.end;

/** Those that can go together: none onto what stays, and of two onto the same the one that comes first by its name. */
function without(
  all: readonly Planned[],
  bookings: readonly Booking[],
): readonly Planned[] {
  let going = all;
  for (;;) {
    const names = new Set(going.map(({ booking }) => booking.id));
    const staying = bookings
      .filter(({ id }) => !names.has(id))
      .map(cellsOfBooking);
    const fit = going.filter(
      ({ cells }, place) =>
        !staying.some((other) => overlap(cells, other)) &&
        !going.slice(0, place).some((other) => overlap(cells, other.cells)),
    );
    if (fit.length === going.length) return going;
    going = fit;
  }
}

async function arrive(
  transaction: Transaction<Tables>,
  { booking, start, cells, coach }: Planned & { readonly coach: string },
  at: Date,
): Promise<void> {
  await takeCells(transaction, { id: booking.id, coach }, { cells });
  await transaction
    .updateTable("booking")
    .set({
      first_cell: cells.first,
      end_cell: cells.end,
      starts_at: start,
      revision: booking.revision + 1,
      changed_by: "law",
      said: "",
      stuck: false,
      forget_at: forgetAfter(start, booking.minutes),
    })
    .where("id", "=", booking.id)
    .execute();
  const revision = booking.revision + 1;
  if (booking.state === "booked")
    await tellOfCall(transaction, {
      call: booking.id,
      about: "change",
      revision,
      at,
    });
}
