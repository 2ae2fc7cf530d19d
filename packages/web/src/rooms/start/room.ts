import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { startAt } from "./address.ts";
import { StartScreen } from "./start-screen.tsx";

export const start = room({
  at: startAt,
  title: roomTitles.start,
  opens: "always",
  behind: "nothing",
  quiet: false,
  screen: { here: StartScreen },
});
