import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { safetyBeforeAdvice } from "../safety/safety-before-advice.ts";
import { logisticsAt } from "./address.ts";

export const logistics = room({
  at: logisticsAt,
  title: roomTitles.logistics,
  opens: "unlocked",
  // Behind a gate it says through whom a plain matter goes.
  behind: "nothing",
  quiet: false,
  instead: (session) => safetyBeforeAdvice(session, logisticsAt()),
  screen: {
    load: async () => (await import("./logistics-screen.tsx")).LogisticsScreen,
  },
});
