import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { nextAt } from "../interview/address.ts";
import { answersAt } from "./address.ts";
import { changeAt } from "./change-address.ts";

export const answers = room({
  at: answersAt,
  title: roomTitles.answers,
  opens: "unlocked",
  behind: "nothing",
  quiet: false,
  // An answer changed here may have come to matter more than anything: that is said first.
  instead: (session) => (session.unseenCare.value ? nextAt() : null),
  screen: {
    load: async () => (await import("./answers-screen.tsx")).AnswersScreen,
  },
});

export const change = room({
  at: changeAt,
  title: roomTitles.change,
  opens: "unlocked",
  behind: "nothing",
  quiet: true,
  screen: {
    load: async () => (await import("./change-screen.tsx")).ChangeScreen,
  },
});
