import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { readingAt } from "./address.ts";

export const reading = room({
  at: readingAt,
  title: roomTitles.reading,
  opens: "unlocked",
  behind: "gates",
  quiet: false,
  screen: {
    load: async () => (await import("./reading-screen.tsx")).ReadingScreen,
  },
});
