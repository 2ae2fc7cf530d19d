import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { lettingGoAt } from "./address.ts";

export const lettingGo = room({
  at: lettingGoAt,
  title: roomTitles.lettingGo,
  opens: "always",
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./letting-go-screen.tsx")).LettingGoScreen,
  },
});
