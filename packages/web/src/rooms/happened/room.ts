import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { happenedAt } from "./address.ts";

export const happened = room({
  at: happenedAt,
  title: roomTitles.happened,
  opens: "unlocked",
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./happened-screen.tsx")).HappenedScreen,
  },
});
