import type { CallKind } from "@staying-power/envelope";

/**
 * A kind of call as whoever has not booked one may see it: by which number or link people meet, and where they pay, is
 * told with a booking. Where to go is told before: who cannot get there need not book.
 */
export function beforeBooking(kind: CallKind): CallKind {
  return {
    ...kind,
    where: kind.place === "in-person" ? kind.where : "",
    payLink: "",
  };
}
