import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { safetyBeforeAdvice } from "../safety/safety-before-advice.ts";
import { letGoAt } from "./address.ts";

export const letGo = room({
  at: letGoAt,
  title: roomTitles.letGo,
  opens: "unlocked",
  // Letting go is withheld from nobody, and nothing in it reaches the ex.
  behind: "nothing",
  quiet: false,
  instead: (session, { page }) =>
    safetyBeforeAdvice(session, letGoAt({ page })),
  screen: {
    load: async () => (await import("./let-go-screen.tsx")).LetGoScreen,
  },
});
