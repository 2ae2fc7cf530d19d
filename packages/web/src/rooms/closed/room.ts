import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { closedAt } from "./address.ts";

export const closed = room({
  at: closedAt,
  title: roomTitles.closed,
  opens: "unlocked",
  behind: "nothing",
  quiet: true,
  screen: {
    load: async () => (await import("./closed-screen.tsx")).ClosedScreen,
  },
});
