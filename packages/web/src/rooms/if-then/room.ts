import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { ifThenAt } from "./address.ts";

export const ifThen = room({
  at: ifThenAt,
  title: roomTitles.ifThen,
  opens: "unlocked",
  // It is for calm: behind a gate, too, and then nothing in it speaks of a step of theirs.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./if-then-screen.tsx")).IfThenScreen,
  },
});
