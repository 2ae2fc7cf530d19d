import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { progressAt } from "./address.ts";

export const progress = room({
  at: progressAt,
  title: roomTitles.progress,
  opens: "unlocked",
  // What someone told of themselves is theirs behind any gate; the reading in it asks for itself.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./progress-screen.tsx")).ProgressScreen,
  },
});
