import type { Room } from "../ui/shell/room.tsx";
import * as table from "./rooms.ts";

/** Every room there is; what opens always comes first, and is fetched first. */
export const rooms: readonly Room[] = Object.values<Room>(table).toSorted(
  (one, other) => Number(fetchedLater(one)) - Number(fetchedLater(other)),
);

function fetchedLater({ opens }: Room): boolean {
  return opens !== "always";
}
