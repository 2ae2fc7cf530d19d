import { roomTitles } from "@staying-power/words";
import { pathOf } from "../../ui/shell/address.ts";
import { room } from "../../ui/shell/room.tsx";
import { safetyAt } from "../safety/address.ts";
import { mapAt } from "./address.ts";
import { isAnythingKnown } from "./model/is-anything-known.ts";

export const map = room({
  at: mapAt,
  title: roomTitles.map,
  opens: "unlocked",
  // Behind a gate it is the map of safety, or of letting go.
  behind: "nothing",
  quiet: false,
  // Nobody is told what to do before they were asked whether they are safe.
  instead: (session) => {
    const due = session.dueSafety.value;
    return due === null || session.withheld.value || !isAnythingKnown(session)
      ? null
      : safetyAt({ question: due, onTo: pathOf(mapAt()) });
  },
  screen: { load: async () => (await import("./map-screen.tsx")).MapScreen },
});
