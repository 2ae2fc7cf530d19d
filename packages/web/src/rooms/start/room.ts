import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { closedAt } from "../closed/address.ts";
import { isClosed } from "../let-go/model/closing.ts";
import { isAnythingKnown } from "../map/model/is-anything-known.ts";
import { todayAt } from "../today/address.ts";
import { startAt } from "./address.ts";
import { StartScreen } from "./start-screen.tsx";

export const start = room({
  at: startAt,
  title: roomTitles.start,
  opens: "always",
  behind: "nothing",
  quiet: false,
  // Once there is a case the day is home; and where the app was closed, a quiet page.
  instead: (session) => {
    if (isClosed(session.record.value.lettingGo)) return closedAt();
    return isAnythingKnown(session) ? todayAt() : null;
  },
  screen: { here: StartScreen },
});
