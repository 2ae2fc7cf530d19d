import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { aboutAt } from "./address.ts";

export const about = room({
  at: aboutAt,
  title: roomTitles.about,
  opens: "always",
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./about-screen.tsx")).AboutScreen,
  },
});
