/** A slow restart, agreed on one page. */
export const agreementWords = {
  heading: "A slow restart on one page",
  intro: [
    "Something two people could read together, change, and sign. It binds nobody: it says what you both mean to try, and when you look at it again.",
    "Bring it up only when they have said that they want to try, and only if it feels like help to both. If they do not want it, leave it.",
  ],
  notYet:
    "This is for when they are back, or have asked to try again. You can read and fill it now; show it later.",
  dates: {
    legend: "We meet",
    options: { 1: "once a week at most", 2: "twice a week at most" },
  },
  mineEvening: "The evening I keep for myself",
  theirEvening: "The evening they keep for themselves",
  none: "We decide it together",
  mineRule: "One rule I choose for myself",
  mineExample: "Such as: I say it the same week if something hurts.",
  theirRule: "One rule they choose for themselves",
  theirExample: "Leave it empty until they say it.",
  checkIn: "Half an hour for the two of us, each",
  review: "We look at it again on",
  reviewInvalid: (from: string, to: string): string =>
    `Choose a day between ${from} and ${to}.`,
  keep: "Keep this page",
  kept: "Kept.",
  undo: "Put back what stood there",
  calendar: "The day in your own calendar",
  remove: "Take this page away",
  removed: "The page is taken away.",
  standing: (review: string): string =>
    `Your page is kept. You look at it again on ${review}.`,
  due: (review: string): string =>
    `On ${review} you meant to look at it again. Talk it through, change what does not fit, and choose a new day.`,
  numbers:
    "Twice a week, two weeks and half an hour are our own figures. Going slowly is what coaches agree on.",
  paper: {
    title: "We would like to try again, slowly.",
    dates: {
      1: "We meet once a week at most.",
      2: "We meet twice a week at most.",
    },
    plans:
      "Each of us keeps our own plans, our own home, and one evening a week.",
    evenings: (one: string, other: string): string =>
      `One of us keeps ${one}; the other keeps ${other}.`,
    oneEvening: (one: string): string => `One of us keeps ${one}.`,
    hidden: "We hide nothing, and announce nothing in the first month.",
    issue: (from: string): string =>
      `What drove us apart we talk of once, calmly, from ${from} on. Each begins with their own part.`,
    rules: "One rule each, chosen for ourselves:",
    checkIn: (weekday: string): string =>
      `Each ${weekday}, half an hour for us: one thanks, one wish.`,
    checkInOpen: "Once a week, half an hour for us: one thanks, one wish.",
    past: "We do not question each other about the time apart, and keep no score.",
    stop: "Either of us may slow down or stop, at any time, and need not say why.",
    review: (date: string): string => `We look at this page again on ${date}.`,
    reviewOpen: "We choose a day on which we look at this page again.",
    sign: "Signed, if we like",
    day: "Day",
  },
} as const;
