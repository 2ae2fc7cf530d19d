import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import type { Session } from "../../visit/session.ts";
import { safetyBeforeAdvice } from "../safety/safety-before-advice.ts";
import { mapAt } from "./address.ts";

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
  instead: (session, { on }) =>
    on !== "" && !mayLookBack(session, on)
      ? mapAt()
      : safetyBeforeAdvice(session, mapAt()),
  screen: { load: async () => (await import("./map-screen.tsx")).MapScreen },
});
