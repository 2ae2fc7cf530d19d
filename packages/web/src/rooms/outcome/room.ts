import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { outcomeAt } from "./address.ts";

export const outcome = room({
  at: outcomeAt,
  title: roomTitles.outcome,
  opens: "unlocked",
  // Behind a gate it asks how it is for the person, and nothing else; numbers in it ask for themselves.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./outcome-screen.tsx")).OutcomeScreen,
  },
});
