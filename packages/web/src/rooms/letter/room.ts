import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { letterAt } from "./address.ts";

export const letter = room({
  at: letterAt,
  title: roomTitles.letter,
  opens: "unlocked",
  // What someone wrote to themselves is theirs behind any gate; where despair is known nothing invites to write one.
  behind: "nothing",
  quiet: true,
  screen: {
    load: async () => (await import("./letter-screen.tsx")).LetterScreen,
  },
});
