import { wallOf } from "@staying-power/calls";
import type { Availability } from "@staying-power/envelope";
import type { Transaction } from "kysely";
import type { Context } from "../context.ts";
import { tellOfCall } from "../mail/call-mail.ts";
import type { Bounds } from "../policy/bounds.ts";
import { Refusal } from "../policy/refusal.ts";
import { isTaken } from "../store/database-error.ts";
import { retried } from "../store/retry.ts";
import type { Tables } from "../store/tables.ts";
import { agendaStart } from "./asked-time.ts";
import {
  type Booking,
  cellsOfBooking,
  forgetAfter,
  hasTime,
  holdFrom,
  isOfCoach,
  lengthOf,
  lockedBooking,
  type OfCoach,
} from "./booking-row.ts";
import { alone, aloneWhereCounted, availabilityOf } from "./coach-time.ts";
import { slotAt, takenRefusal } from "./free-starts.ts";
import { roomToHoldOn } from "./held-by-network.ts";
import {
  type Cells,
  cellsAt,
  giveCellsBack,
  hasCells,
  releaseHolds,
  takeCells,
} from "./take-cells.ts";
import { tellWaits } from "./tell-waits.ts";

/** Which call is changed, at which revision it was seen, and by whom. */
export interface Change {
  readonly id: string;
  readonly side: "person" | "coach";
  /** Of the coach whose it has to be, where a coach changes it. */
  readonly coach?: string;
  readonly revision: number;
  readonly said: string;
}

/**
 * Moves a call to another start. Its old time is given back only with the new one had: a start that is refused leaves
 * everything as it was. A person moves it to what the coach offers, a coach to any time of theirs that nothing else has.
 * @throws Refusal `taken` with what is free, `conflict` when it was changed meanwhile or is over, `not-found`,
 * `wrong-input` for a start that is between cells or in the past, `kept-enough` for a time that is kept no more where as
 * many others are.
 */
export async function moveCall(
  { store, now, bounds }: Pick<Context, "store" | "now" | "bounds">,
  change: Change & { readonly start: string },
): Promise<void> {
  const at = now();
  const start = agendaStart(change.start, at);
  if (start <= at) throw new Refusal("wrong-input", { at: "body.start" });
  const seen = await store
    .selectFrom("booking")
    .selectAll()
    .where("id", "=", change.id)
    .executeTakeFirst();
  if (seen === undefined || !isTheirs(seen, change))
    throw new Refusal("not-found");
  const { coach_id: coach } = seen;
  if (coach === null) throw new Refusal("conflict");
  const availability = await availabilityOf(store, coach);
  const target = cellsAt(start.getTime(), lengthOf(seen));
  await releaseHolds(store, { coach, cells: target }, at);
  const isMoved = await unlessTaken(() =>
    retried(() =>
      store
        .transaction()
        .execute((transaction) =>
          moveWithin(
            transaction,
            { ...change, start, availability, target },
            { bounds, at },
          ),
        ),
    ),
  );
  if (isMoved) return;
  if (availability === undefined) throw new Refusal("taken", { free: [] });
  throw await takenRefusal(
    store,
    {
      coach,
      availability,
      length: lengthOf(seen),
      but: seen.id,
      start: start.getTime(),
    },
    at,
  );
}

/** Whether a coach's booking is their own; a person has proved it by its right. */
const isTheirs = (booking: Booking, { coach }: Change): boolean =>
  coach === undefined || booking.coach_id === coach;

/** Does what takes cells; false when somebody else has one of them. */
export async function unlessTaken(
  work: () => Promise<boolean>,
): Promise<boolean> {
  try {
    return await work();
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}

/** A move whose start is read, and what the coach offers. */
interface Move extends Change {
  readonly start: Date;
  readonly availability: Availability | undefined;
  readonly target: Cells;
}

async function moveWithin(
  transaction: Transaction<Tables>,
  change: Move,
  allowed: { readonly bounds: Bounds; readonly at: Date },
): Promise<boolean> {
  const { id, side, start, availability, target } = change;
  const { at } = allowed;
  const booking = await changeable(transaction, change, {
    at,
    isDone: (held) => held.starts_at.getTime() === start.getTime(),
  });
  if (booking === "done") return true;
  const zone = availability?.zone ?? booking.coach_zone;
  if (
    side === "person" &&
    !(await isOffered(transaction, { booking, ...change }, allowed))
  )
    return false;
  const hadCells = await hasCells(transaction, id);
  await takeCells(
    transaction,
    { id, coach: booking.coach_id },
    { cells: target, ...(hadCells ? { had: cellsOfBooking(booking) } : {}) },
  );
  await transaction
    .updateTable("booking")
    .set({
      first_cell: target.first,
      end_cell: target.end,
      starts_at: start,
      coach_zone: zone,
      coach_wall: wallOf(zone, start.getTime()),
      revision: booking.revision + 1,
      changed_by: side,
      said: change.said,
      stuck: false,
      ...(booking.state === "held"
        ? holdFrom(at)
        : { forget_at: forgetAfter(start, booking.minutes) }),
    })
    .where("id", "=", id)
    .execute();
  await tellWaits(
    transaction,
    { coach: booking.coach_id, freed: cellsOfBooking(booking) },
    at,
  );
  const revision = booking.revision + 1;
  if (booking.state === "booked")
    await tellOfCall(transaction, { call: id, about: "change", revision, at });
  return true;
}

/**
 * Whether whoever booked finds the start of a move among what the coach offers. Where times that are kept or calls are
 * counted, nobody else books meanwhile.
 */
async function isOffered(
  transaction: Transaction<Tables>,
  {
    booking,
    start,
    availability,
  }: Pick<Move, "start" | "availability"> & { readonly booking: OfCoach },
  allowed: { readonly bounds: Bounds; readonly at: Date },
): Promise<boolean> {
  if (availability === undefined) return false;
  const { at } = allowed;
  const { id, coach_id: coach } = booking;
  if (booking.state === "held") {
    await alone(transaction, coach);
    await roomToHoldOn(transaction, { id, coach }, allowed);
  } else await aloneWhereCounted(transaction, coach, availability);
  // Where it is already it may stay, whatever the coach's hours are now.
  if (hasTime(booking, at) && booking.starts_at.getTime() === start.getTime())
    return true;
  const asksFor = {
    coach,
    availability,
    length: lengthOf(booking),
    but: id,
    start: start.getTime(),
  };
  return (await slotAt(transaction, asksFor, at)) !== undefined;
}

/**
 * Calls a call off, and gives its time back.
 * @throws Refusal `conflict` when it was changed meanwhile or is over, `not-found`.
 */
export async function cancelCall(
  { store, now }: Pick<Context, "store" | "now">,
  change: Change,
): Promise<void> {
  const at = now();
  await retried(() =>
    store.transaction().execute(async (transaction) => {
      const booking = await changeable(transaction, change, {
        at,
        isDone: ({ state }) => state === "cancelled",
      });
      if (booking === "done") return;
      // A time that the coach keeps free is deleted, and told to nobody.
      if (booking.kind === null) throw new Refusal("not-found");
      await cancelWithin(transaction, { booking, ...change }, at);
    }),
  );
}

/** Calls a call off that is locked, and tells both sides and those who wait. */
export async function cancelWithin(
  transaction: Transaction<Tables>,
  {
    booking,
    side,
    said,
  }: Pick<Change, "side" | "said"> & { readonly booking: OfCoach },
  at: Date,
): Promise<void> {
  const { id: call, coach_id: coach, state } = booking;
  const revision = booking.revision + 1;
  await giveCellsBack(transaction, call);
  await transaction
    .updateTable("booking")
    .set({
      state: "cancelled",
      hold_until: null,
      revision,
      changed_by: side,
      said,
      stuck: false,
      forget_at: forgetAfter(at, 0),
    })
    .where("id", "=", call)
    .execute();
  await tellWaits(transaction, { coach, freed: cellsOfBooking(booking) }, at);
  if (state === "booked")
    await tellOfCall(transaction, {
      call,
      about: "cancellation",
      revision,
      at,
    });
}

/**
 * The booking that is to be changed, locked; or that this very change was done already, when its answer was lost.
 * @throws Refusal `not-found`, and `conflict` when it was changed meanwhile, or can be changed no more.
 */
async function changeable(
  transaction: Transaction<Tables>,
  change: Change,
  {
    at,
    isDone,
  }: { readonly at: Date; readonly isDone: (held: Booking) => boolean },
): Promise<OfCoach | "done"> {
  const { id, side, revision, said } = change;
  const booking = await lockedBooking(transaction, id);
  if (booking === undefined || !isTheirs(booking, change))
    throw new Refusal("not-found");
  if (
    booking.revision === revision + 1 &&
    booking.changed_by === side &&
    booking.said === said &&
    isDone(booking)
  )
    return "done";
  const isOpen =
    booking.state === "booked" ||
    booking.state === "blocked" ||
    // What somebody is about to book, they alone can move.
    (booking.state === "held" && side === "person");
  if (
    !isOpen ||
    !isOfCoach(booking) ||
    booking.revision !== revision ||
    booking.starts_at <= at
  )
    throw new Refusal("conflict");
  return booking;
}
