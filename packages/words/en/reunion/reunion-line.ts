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
  },
} as const;
