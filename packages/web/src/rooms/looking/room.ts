import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { lookingAt } from "./address.ts";

export const looking = room({
  at: lookingAt,
  title: roomTitles.looking,
  // An urge waits for no lock and no question.
  opens: "always",
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./looking-screen.tsx")).LookingScreen,
  },
});
