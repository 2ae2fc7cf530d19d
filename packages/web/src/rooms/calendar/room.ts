import { roomTitles } from "@staying-power/words";
import { pathOf } from "../../ui/shell/address.ts";
import { room } from "../../ui/shell/room.tsx";
import { isAnythingKnown } from "../map/model/is-anything-known.ts";
import { safetyAt } from "../safety/address.ts";
import { calendarAt } from "./address.ts";

export const calendar = room({
  at: calendarAt,
  title: roomTitles.calendar,
  opens: "unlocked",
  // Behind a gate it takes back what was given out, and holds nothing that waits.
  behind: "nothing",
  quiet: false,
  // As the map: no day of it is given out before it was asked whether they are safe.
  instead: (session) => {
    const due = session.beforeAdvice.value;
    return due === null || !isAnythingKnown(session)
      ? null
      : safetyAt({ question: due, onTo: pathOf(calendarAt()) });
  },
  screen: {
    load: async () => (await import("./calendar-screen.tsx")).CalendarScreen,
  },
});
