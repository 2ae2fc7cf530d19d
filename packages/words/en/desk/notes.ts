/** A coach's notes on a case. */
export const deskNotesWords = {
  heading: "Notes",
  own: "Your own note",
  ownNote: "Sealed to you alone.",
  tags: "Tags, with commas between",
  shared: "A note for all coaches of this case",
  sharedNote: (names: string): string => `Sealed to ${names}.`,
  noColleagues:
    "This case is sealed to you alone, so there is nobody to share a note with.",
  others: (name: string): string => `Shared by ${name}`,
  closed: "This note could not be opened with your key.",
  keep: "Keep the note",
  kept: "Kept.",
  unkept: "You have changed this note and not kept it yet.",
  conflict:
    "This note was changed meanwhile, in another tab or on another device. Copy what you wrote, load the page again, and put it in there.",
};

/** How long a case stays, and how it goes. */
export const deskKeepingWords = {
  heading: "How long it stays",
  until: (moment: string): string =>
    `This case is deleted here on ${moment}, as its owner chose. The answers and notes on it go too.`,
  untilLatest: (moment: string): string =>
    `This case is deleted here on ${moment} at the latest, as a coach of it chose. Its owner can choose an earlier day, and not a later one. The answers and notes on it go too.`,
  shorten: "Delete it sooner",
  days: "In how many days",
  action: "Shorten it",
  tooLong: (most: number): string =>
    `Choose from 1 to ${most} days: you can shorten what the owner chose, and not lengthen it.`,
  shortened: "Shortened. Its owner can make that sooner, and not later.",
  dispose: {
    heading: "Delete everything of this case now",
    text: "The case, its versions, your answers and all notes on it are deleted from the desk at once. The person sees that it is gone, and keeps what is on their own device. Nobody can undo this.",
    sure: "I know that nobody can bring it back",
    action: "Delete everything now",
  },
  seen: "What the owner sees: each time you fetched the case, with your name and the hour; each answer; and when it is gone.",
};
