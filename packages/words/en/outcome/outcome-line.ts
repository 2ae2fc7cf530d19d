/** The one line of the day that asks, by the day after the breakup. */
export const outcomeLineWords = {
  ask: {
    30: "It is a month since it ended. There is one question, and it takes under a minute.",
    90: "It is three months since it ended. There is one question, and it takes under a minute.",
    180: "It is half a year since it ended. There is one question, and it takes under a minute.",
    365: "It is a year since it ended. There is one question, and it takes under a minute.",
  },
  /** Behind a gate it is of the person alone. */
  gated:
    "Some time has gone by. There is one question about how you are, and it takes under a minute.",
  open: "Answer the question",
  notNow: "Not now",
  never: "Never ask",
  putOff: "It can wait. You will be asked again in two weeks.",
  neverSaid: "You will not be asked any more.",
  undo: "Undo",
} as const;
