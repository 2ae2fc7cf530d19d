import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { checkAt } from "./address.ts";

export const check = room({
  at: checkAt,
  title: roomTitles.check,
  opens: "unlocked",
  behind: "nothing",
  quiet: true,
  screen: {
    load: async () => (await import("./check-screen.tsx")).CheckScreen,
  },
});
