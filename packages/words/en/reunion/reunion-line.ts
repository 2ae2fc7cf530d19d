/** What leads to the reunion check from elsewhere. */
export const reunionLineWords = {
  links: {
    back: "They came back: why, and will it last?",
    asked: "They want to try again: why, and would it last?",
    contact: "You are in touch again: where does it come from?",
  },
  today: {
    first: {
      back: "They are back. When you like, look at why, and at what lasts.",
      asked: "They asked to try again. When you like, look at why first.",
      contact:
        "You have been in touch for a while. When you like, look at where it comes from.",
    },
    again: "Two weeks have gone by. What did you see of the two of you?",
    open: "Have a look",
    later: "Not now",
    putOff: "It can wait. You will be asked again in a week.",
    undo: "Undo",
  },
  /** From the day on which a slow restart is to be looked at again. */
  review: {
    due: (day: string): string =>
      `On ${day} you meant to look at your slow restart again.`,
    open: "Look at it again",
  },
} as const;
