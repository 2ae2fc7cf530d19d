import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { kitAt } from "./address.ts";

export const kit = room({
  at: kitAt,
  title: roomTitles.kit,
  opens: "always",
  behind: "nothing",
  quiet: true,
  screen: { load: async () => (await import("./kit-screen.tsx")).KitScreen },
});
