import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { reunionAt } from "./address.ts";

export const reunion = room({
  at: reunionAt,
  title: roomTitles.reunion,
  opens: "unlocked",
  behind: "gates",
  quiet: false,
  screen: {
    load: async () => (await import("./reunion-screen.tsx")).ReunionScreen,
  },
});
