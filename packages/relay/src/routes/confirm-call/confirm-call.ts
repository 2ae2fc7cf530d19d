import {
  type Availability,
  call,
  confirmation,
  parcelAddress,
} from "@staying-power/envelope";
import type { Transaction } from "kysely";
import { isDeepStrictEqual } from "node:util";
import {
  type Booking,
  callOf,
  cellsOfBooking,
  forgetAfter,
  hasTime,
  isOfCoach,
  lockedBooking,
  type OfCoach,
} from "../../calls/booking-row.ts";
import { unlessTaken } from "../../calls/change-call.ts";
import {
  aloneWhereCounted,
  availabilityOf,
  hasRoomFor,
} from "../../calls/coach-time.ts";
import { slotAt, takenRefusal } from "../../calls/free-starts.ts";
import { hasCells, releaseHolds, takeCells } from "../../calls/take-cells.ts";
import { tellOfCall } from "../../mail/call-mail.ts";
import { callerAs } from "../../policy/caller.ts";
import { Refusal } from "../../policy/refusal.ts";
import { retried } from "../../store/retry.ts";
import type { Store } from "../../store/store.ts";
import type { Tables } from "../../store/tables.ts";
import type { Route } from "../route.ts";
import { isSealed } from "../sealed-body.ts";

/**
 * Makes a call of a time that is kept. One that was kept until some while ago is taken anew, if nobody else has it. Whoever
 * asks again with the same gets the same answer.
 */
export const confirmCall: Route = (server, { store, now }) => {
  server.route({
    method: "POST",
    url: "/v1/calls/:id/confirm",
    config: { who: "booker", cost: "write" },
    schema: {
      summary: "Book the time that is kept",
      params: parcelAddress,
      body: confirmation,
      response: { 200: call },
    },
    handler: async ({ body, caller }) => {
      const at = now();
      const { call: id } = callerAs(caller, "booker");
      const details: Details = {
        sealed: Buffer.from(body.sealed, "base64url"),
        mail_to: body.mail?.to ?? null,
        mail_right: body.mail?.right ?? null,
        remind: body.mail?.remind ?? [],
      };
      // Nothing open is ever kept here by mistake.
      if (!isSealed(details.sealed))
        throw new Refusal("wrong-input", { at: "body.sealed" });
      await releaseOthers(store, id, at);
      const isBooked = await unlessTaken(() =>
        retried(() =>
          store
            .transaction()
            .execute((transaction) => book(transaction, { id, details }, now)),
        ),
      );
      if (!isBooked) throw await refusal(store, id, at);
      return callOf(store, id);
    },
  });
};

interface Details {
  readonly sealed: Buffer;
  readonly mail_to: string | null;
  readonly mail_right: string | null;
  readonly remind: readonly number[];
}

/**
 * Whether the time is its own is judged here alone, when nobody else counts the coach's calls: while it waited for that,
 * its time may have passed, and by another clock others may have been booked as if it were not there.
 */
async function book(
  transaction: Transaction<Tables>,
  { id, details }: { readonly id: string; readonly details: Details },
  now: () => Date,
): Promise<boolean> {
  const booking = await lockedBooking(transaction, id);
  if (booking === undefined) throw new Refusal("not-found");
  if (booking.state === "booked" && isSame(booking, details)) return true;
  if (booking.state !== "held" || !isOfCoach(booking))
    throw new Refusal("conflict");
  const { coach_id: coach } = booking;
  const availability = await availabilityOf(transaction, coach);
  if (availability !== undefined)
    await aloneWhereCounted(transaction, coach, availability);
  const at = now();
  const start = booking.starts_at.getTime();
  if (start <= at.getTime()) throw new Refusal("conflict");
  const hadCells = await hasCells(transaction, id);
  const whose = { coach, availability, but: id, start };
  const isOurs =
    hadCells && hasTime(booking, at)
      ? await isStillCounted(transaction, whose, at)
      : await takeAgain(transaction, { booking, hadCells, ...whose }, at);
  if (!isOurs) return false;
  await transaction
    .updateTable("booking")
    .set({
      ...details,
      remind: JSON.stringify(details.remind),
      state: "booked",
      hold_until: null,
      revision: booking.revision + 1,
      changed_by: "person",
      said: "",
      forget_at: forgetAfter(booking.starts_at, booking.minutes),
    })
    .where("id", "=", id)
    .execute();
  const revision = booking.revision + 1;
  await tellOfCall(transaction, {
    call: id,
    about: "invitation",
    revision,
    at,
  });
  return true;
}

interface Whose {
  readonly coach: string;
  readonly availability: Availability | undefined;
  readonly but: string;
  readonly start: number;
}

/** Whether a time that is kept is one of as many as the coach takes; what else they offer by now does not matter. */
async function isStillCounted(
  transaction: Transaction<Tables>,
  { availability, ...whose }: Whose,
  at: Date,
): Promise<boolean> {
  return (
    availability === undefined ||
    hasRoomFor(transaction, { ...whose, availability }, at)
  );
}

/**
 * Takes a time anew that was kept until some while ago; whether it is still offered and free. Its cells may be its own
 * still, while others were booked as if it were not there.
 */
async function takeAgain(
  transaction: Transaction<Tables>,
  {
    booking,
    hadCells,
    availability,
    ...whose
  }: Whose & { readonly booking: OfCoach; readonly hadCells: boolean },
  at: Date,
): Promise<boolean> {
  const { id, coach_id: coach, kind } = booking;
  if (availability === undefined || kind === null) return false;
  const asked = { ...whose, availability, length: kind };
  if ((await slotAt(transaction, asked, at)) === undefined) return false;
  const cells = cellsOfBooking(booking);
  await takeCells(
    transaction,
    { id, coach },
    { cells, ...(hadCells ? { had: cells } : {}) },
  );
  return true;
}

const isSame = (booking: Booking, details: Details): boolean =>
  booking.sealed?.equals(details.sealed) === true &&
  booking.mail_to === details.mail_to &&
  booking.mail_right === details.mail_right &&
  isDeepStrictEqual(booking.remind, details.remind);

function bookingBy(store: Store, id: string): Promise<Booking | undefined> {
  return store
    .selectFrom("booking")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
}

/** What others keep past its time where this one would be is given back; its own stays its own. */
async function releaseOthers(
  store: Store,
  id: string,
  at: Date,
): Promise<void> {
  const booking = await bookingBy(store, id);
  const until = booking?.hold_until ?? at;
  const coach = booking?.coach_id ?? null;
  if (booking === undefined || coach === null || until >= at) return;
  await releaseHolds(
    store,
    { coach, cells: cellsOfBooking(booking), but: id },
    at,
  );
}

async function refusal(store: Store, id: string, at: Date): Promise<Refusal> {
  const booking = await bookingBy(store, id);
  if (booking === undefined || booking.kind === null)
    return new Refusal("not-found");
  const { coach_id: coach } = booking;
  const availability =
    coach === null ? undefined : await availabilityOf(store, coach);
  if (coach === null || availability === undefined)
    return new Refusal("taken", { free: [] });
  return takenRefusal(
    store,
    {
      coach,
      availability,
      length: booking.kind,
      start: booking.starts_at.getTime(),
    },
    at,
  );
}
