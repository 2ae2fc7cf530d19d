import { address, type Part, word } from "../../ui/shell/address.ts";

/** All that is left of an address, as it stands there: a link to a call, which only the screen can read. */
const link: Part<string, "left-out"> = {
  takes: "rest",
  left: "left-out",
  read: (steps) => steps.join("/"),
  print: (text) => (text === "" ? [] : [text]),
};

/** All calls, and the one that this link leads to. */
export const callAt = address("call", { link });

/** How far a booking is. */
export type BookStep = "who" | "when" | "form" | "wait";

/** A call as it is booked, step by step. */
export const bookAt = address("book", {
  step: {
    takes: "one",
    left: "left-out",
    read: ([step]) =>
      step === "when" || step === "form" || step === "wait" ? step : "who",
    print: (step) => (step === "who" ? [] : [step]),
  } satisfies Part<BookStep, "left-out">,
});

/** One call; `move` to choose another hour. */
export const bookedAt = address("booked", {
  call: word,
  page: {
    takes: "one",
    left: "left-out",
    read: ([step]) => (step === "move" ? "move" : "home"),
    print: (page) => (page === "home" ? [] : [page]),
  } satisfies Part<"home" | "move", "left-out">,
});

/** One waiting for an hour. */
export const waitedAt = address("waited", { wait: word });
