import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { cardAt } from "./address.ts";

export const card = room({
  at: cardAt,
  title: roomTitles.card,
  opens: "unlocked",
  behind: "nothing",
  quiet: false,
  screen: { load: async () => (await import("./card-screen.tsx")).CardScreen },
});
