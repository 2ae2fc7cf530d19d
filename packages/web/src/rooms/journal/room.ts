import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { journalAt } from "./address.ts";

export const journal = room({
  at: journalAt,
  title: roomTitles.journal,
  opens: "unlocked",
  // Writing for oneself reaches nobody: no gate shuts it.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./journal-screen.tsx")).JournalScreen,
  },
});
