import { roomTitles } from "@staying-power/words";
import { safetyKeys } from "@staying-power/care";
import { room } from "../../ui/shell/room.tsx";
import { nextAt } from "../interview/address.ts";
import { careAt, safetyAt } from "./address.ts";

export const safety = room({
  at: safetyAt,
  title: roomTitles.safety,
  opens: "unlocked",
  behind: "nothing",
  quiet: true,
  // A question that is not known shows whatever is due.
  instead: (_session, { question }) =>
    question === "fits" || safetyKeys.some((known) => known === question)
      ? null
      : nextAt(),
  screen: {
    load: async () => (await import("./safety-screen.tsx")).SafetyScreen,
  },
});

export const care = room({
  at: careAt,
  title: roomTitles.care,
  opens: "unlocked",
  behind: "nothing",
  quiet: false,
  screen: { load: async () => (await import("./care-screen.tsx")).CareScreen },
});
