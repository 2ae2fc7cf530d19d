import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { remindersAt } from "./address.ts";

export const reminders = room({
  at: remindersAt,
  title: roomTitles.reminders,
  opens: "unlocked",
  // Whoever made some must be able to turn them off, whatever was said since.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./reminders-screen.tsx")).RemindersScreen,
  },
});
