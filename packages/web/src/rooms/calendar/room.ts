import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { safetyBeforeAdvice } from "../safety/safety-before-advice.ts";
import { calendarAt } from "./address.ts";

export const calendar = room({
  at: calendarAt,
  title: roomTitles.calendar,
  opens: "unlocked",
  // Behind a gate it takes back what was given out, and holds nothing that waits.
  behind: "nothing",
  quiet: false,
  instead: (session) => safetyBeforeAdvice(session, calendarAt()),
  screen: {
    load: async () => (await import("./calendar-screen.tsx")).CalendarScreen,
  },
});
