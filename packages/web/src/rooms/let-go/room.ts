import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { pathOf } from "../../ui/shell/address.ts";
import { safetyAt } from "../safety/address.ts";
import { letGoAt } from "./address.ts";

export const letGo = room({
  at: letGoAt,
  title: roomTitles.letGo,
  opens: "unlocked",
  // Letting go is withheld from nobody, and nothing in it reaches the ex.
  behind: "nothing",
  quiet: false,
  // Nobody is told what to do, or asked to say goodbye, before they were asked whether they are safe; their own days stay theirs.
  instead: ({ beforeAdvice }, { page }) =>
    page === "dates" || beforeAdvice.value === null
      ? null
      : safetyAt({
          question: beforeAdvice.value,
          onTo: pathOf(letGoAt({ page })),
        }),
  screen: {
    load: async () => (await import("./let-go-screen.tsx")).LetGoScreen,
  },
});
