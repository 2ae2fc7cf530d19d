import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { helpAt } from "./address.ts";

export const help = room({
  at: helpAt,
  title: roomTitles.help,
  opens: "always",
  behind: "nothing",
  quiet: false,
  screen: { load: async () => (await import("./help-screen.tsx")).HelpScreen },
});
