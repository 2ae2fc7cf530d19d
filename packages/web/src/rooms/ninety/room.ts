import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { ninetyAt } from "./address.ts";

export const ninety = room({
  at: ninetyAt,
  title: roomTitles.ninety,
  opens: "unlocked",
  behind: "gates",
  quiet: false,
  screen: {
    load: async () => (await import("./ninety-screen.tsx")).NinetyScreen,
  },
});
