import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { leftAgainAt } from "./address.ts";

export const leftAgain = room({
  at: leftAgainAt,
  title: roomTitles.leftAgain,
  opens: "unlocked",
  // The kit stands first on it, and safety before any advice: the page itself asks for that.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./left-again-screen.tsx")).LeftAgainScreen,
  },
});
