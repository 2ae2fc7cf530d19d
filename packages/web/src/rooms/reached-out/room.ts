import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { safetyBeforeAdvice } from "../safety/safety-before-advice.ts";
import { reachedOutAt } from "./address.ts";

export const reachedOut = room({
  at: reachedOutAt,
  title: roomTitles.reachedOut,
  opens: "unlocked",
  // Behind a gate it says that nothing has to be answered.
  behind: "nothing",
  quiet: false,
  // Nobody is led away from an answer because what they noted of it made the question due.
  instead: (session, { kind }) =>
    kind === "" ? safetyBeforeAdvice(session, reachedOutAt()) : null,
  screen: {
    load: async () =>
      (await import("./reached-out-screen.tsx")).ReachedOutScreen,
  },
});
