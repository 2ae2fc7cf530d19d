import { roomTitles } from "@staying-power/words";
import { room } from "../../ui/shell/room.tsx";
import { bookAt, bookedAt, callAt, waitedAt } from "./address.ts";

const laws = {
  title: roomTitles.coachTime,
  opens: "unlocked",
  // Whoever is in danger may want somebody to talk to: it says what a call means there, help first.
  behind: "nothing",
  quiet: false,
} as const;

export const call = room({
  ...laws,
  at: callAt,
  screen: {
    load: async () => (await import("./call-screen.tsx")).CallScreen,
  },
});

export const book = room({
  ...laws,
  at: bookAt,
  screen: {
    load: async () => (await import("./book-screen.tsx")).BookScreen,
  },
});

export const booked = room({
  ...laws,
  at: bookedAt,
  screen: {
    load: async () => (await import("./booked-screen.tsx")).BookedScreen,
  },
});

export const waited = room({
  ...laws,
  at: waitedAt,
  screen: {
    load: async () => (await import("./waited-screen.tsx")).WaitedScreen,
  },
});
