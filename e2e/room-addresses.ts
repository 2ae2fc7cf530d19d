import { rooms } from "../packages/web/src/app/every-room.ts";

/** An address in each room whose plain name is not enough of one. */
const withMore: Readonly<Record<string, string>> = {
  start: "#/",
  ask: "#/ask/issues",
  change: "#/answers/issues",
  safety: "#/safety/now",
  shared: "#/shared/none",
  booked: "#/booked/none",
  waited: "#/waited/none",
  "worth-knowing": "#/know/rebound",
};

/** One address of every room in the table, so that a new one is walked through too. */
export const roomAddresses: readonly (readonly [
  hash: string,
  room: (typeof rooms)[number],
])[] = rooms.map((room) => {
  const place = room.place(withMore[room.name] ?? `#/${room.name}`);
  if (place === null)
    throw new TypeError(`say an address of the room ${room.name} here`);
  return [place.hash, room];
});
