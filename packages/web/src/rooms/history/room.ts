import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { historyAt } from "./address.ts";

export const history = room({
  at: historyAt,
  title: roomTitles.history,
  opens: "unlocked",
  behind: "gates",
  quiet: false,
  screen: {
    load: async () => (await import("./history-screen.tsx")).HistoryScreen,
  },
});
