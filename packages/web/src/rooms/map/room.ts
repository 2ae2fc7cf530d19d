import { roomTitles } from "@staying-power/words";
import { pathOf } from "../../ui/shell/address.ts";
import { room } from "../../ui/shell/room.tsx";
import type { Session } from "../../visit/session.ts";
import { safetyAt } from "../safety/address.ts";
import { mapAt } from "./address.ts";
import { isAnythingKnown } from "./model/is-anything-known.ts";

/** A map of before a gate shut could speak of contact, and of days to come nothing is known. */
function mayLookBack({ gates, today }: Session, on: string): boolean {
  return gates.value.length === 0 && on < today.value;
}

export const map = room({
  at: mapAt,
  title: roomTitles.map,
  opens: "unlocked",
  // Behind a gate it is the map of safety, or of letting go.
  behind: "nothing",
  quiet: false,
  // Nobody is told what to do before they were asked whether they are safe.
  instead: (session, { on }) => {
    const due = session.beforeAdvice.value;
    if (on !== "" && !mayLookBack(session, on)) return mapAt();
    return due === null || !isAnythingKnown(session)
      ? null
      : safetyAt({ question: due, onTo: pathOf(mapAt()) });
  },
  screen: { load: async () => (await import("./map-screen.tsx")).MapScreen },
});
