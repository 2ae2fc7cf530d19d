import { safetyAt, careAt } from "../rooms/safety/address.ts";
import { startAt } from "../rooms/start/address.ts";
import { pathOf, type Place } from "../ui/shell/address.ts";
import type { Room } from "../ui/shell/room.tsx";
import type { Session } from "../visit/session.ts";

/** How often one place may point to another before we stop asking. */
const patience = 4;

/** The place that an address names; one that names none is the first screen. */
export function placeAt(rooms: readonly Room[], hash: string): Place {
  for (const room of rooms) {
    const place = room.place(hash);
    if (place !== null) return place;
  }
  return startAt();
}

/** The room a place is in. */
export function roomOf(rooms: readonly Room[], place: Place): Room | null {
  return rooms.find(({ name }) => name === place.room) ?? null;
}

/**
 * Where someone who wants to go to a place is to be taken: there, or to what has
 * to come first. While what is kept is not open nothing is known, and the place
 * itself is where they go.
 */
export function placeToShow(
  rooms: readonly Room[],
  session: Session,
  wanted: Place,
): Place {
  let place = wanted;
  for (let turn = 0; turn < patience; turn += 1) {
    const first = placeBefore(rooms, session, place);
    if (first === null || first.hash === place.hash) return place;
    place = first;
  }
  return place;
}

function placeBefore(
  rooms: readonly Room[],
  session: Session,
  place: Place,
): Place | null {
  const room = roomOf(rooms, place);
  if (room === null || session.life.value.kind !== "ready") return null;
  if (room.behind === "gates") {
    const due = session.dueSafety.value;
    if (due !== null) return safetyAt({ question: due, onTo: pathOf(place) });
    if (session.withheld.value) return careAt();
  }
  return room.instead(session, place.hash);
}
