import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { shareAt, sharedAt } from "./address.ts";

export const share = room({
  at: shareAt,
  title: roomTitles.share,
  opens: "unlocked",
  // Whoever is in danger may want somebody beside them: it says what sharing means there, help first.
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./share-screen.tsx")).ShareScreen,
  },
});

export const shared = room({
  at: sharedAt,
  title: roomTitles.share,
  opens: "unlocked",
  behind: "nothing",
  quiet: false,
  screen: {
    load: async () => (await import("./shared-screen.tsx")).SharedScreen,
  },
});
