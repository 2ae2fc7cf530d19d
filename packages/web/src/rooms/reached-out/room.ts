import { roomTitles } from "@staying-power/words";
import { pathOf } from "../../ui/shell/address.ts";
import { room } from "../../ui/shell/room.tsx";
import { isAnythingKnown } from "../map/model/is-anything-known.ts";
import { safetyAt } from "../safety/address.ts";
import { reachedOutAt } from "./address.ts";

export const reachedOut = room({
  at: reachedOutAt,
  title: roomTitles.reachedOut,
  opens: "unlocked",
  // Behind a gate it says that nothing has to be answered.
  behind: "nothing",
  quiet: false,
  // Nobody is told how to answer before they were asked whether they are safe; and nobody is led away from an answer
  // because what they noted of it made the question due.
  instead: (session, values) => {
    const due = session.beforeAdvice.value;
    return due === null || values.kind !== "" || !isAnythingKnown(session)
      ? null
      : safetyAt({ question: due, onTo: pathOf(reachedOutAt()) });
  },
  screen: {
    load: async () =>
      (await import("./reached-out-screen.tsx")).ReachedOutScreen,
  },
});
