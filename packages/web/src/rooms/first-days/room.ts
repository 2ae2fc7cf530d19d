import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { firstDaysAt } from "./address.ts";

export const firstDays = room({
  at: firstDaysAt,
  title: roomTitles.firstDays,
  // It has just happened: no case, no question and no lock stands before it.
  opens: "always",
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./first-days-screen.tsx")).FirstDaysScreen,
  },
});
