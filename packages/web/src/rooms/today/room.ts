import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { closedAt } from "../closed/address.ts";
import { isClosed } from "../let-go/model/closing.ts";
import { isAnythingKnown } from "../map/model/is-anything-known.ts";
import { startAt } from "../start/address.ts";
import { todayAt } from "./address.ts";

export const today = room({
  at: todayAt,
  title: roomTitles.today,
  opens: "unlocked",
  // Behind a gate it is a day of safety, or of letting go.
  behind: "nothing",
  quiet: false,
  instead: (session) => {
    if (isClosed(session.record.value.lettingGo)) return closedAt();
    return isAnythingKnown(session) ? null : startAt();
  },
  screen: {
    load: async () => (await import("./today-screen.tsx")).TodayScreen,
  },
});
