import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { nextAt } from "./address.ts";
import { askAt } from "./ask-address.ts";
import { placeOfNext } from "./place-of-next.ts";

const laws = {
  opens: "unlocked",
  behind: "nothing",
  quiet: true,
} as const;

export const next = room({
  ...laws,
  at: nextAt,
  title: roomTitles.next,
  instead: (session) => placeOfNext(session.next.value),
  screen: { load: async () => (await import("./next-screen.tsx")).NextScreen },
});

export const ask = room({
  ...laws,
  at: askAt,
  title: roomTitles.ask,
  screen: { load: async () => (await import("./ask-screen.tsx")).AskScreen },
});
