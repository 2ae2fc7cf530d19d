import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { mineAt } from "./address.ts";

export const mine = room({
  at: mineAt,
  title: roomTitles.mine,
  opens: "unlocked",
  behind: "nothing",
  quiet: false,
  screen: { load: async () => (await import("./mine-screen.tsx")).MineScreen },
});
