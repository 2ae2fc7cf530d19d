import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { focusAt } from "./address.ts";

export const focus = room({
  at: focusAt,
  title: roomTitles.focus,
  opens: "unlocked",
  // A life of one's own is for everyone: nothing in it speaks of contact.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./focus-screen.tsx")).FocusScreen,
  },
});
