import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { worthKnowingAt } from "./address.ts";

export const worthKnowing = room({
  at: worthKnowingAt,
  title: roomTitles.worthKnowing,
  opens: "unlocked",
  behind: "gates",
  quiet: false,
  screen: {
    load: async () =>
      (await import("./worth-knowing-screen.tsx")).WorthKnowingScreen,
  },
});
