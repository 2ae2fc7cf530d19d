/** What a coach proposes for a map, beside what somebody has. */
export const proposalWords = {
  heading: "What they propose for your map",
  text: "Nothing changes unless you accept it. You may take one and leave another.",
  /** Where something is shut off by what they said, or by a no. */
  behind: {
    danger: "Your safety comes before anything that is proposed here.",
    no: "Distance was asked for, and that stands. Nothing that is proposed here may lead to them.",
  },
  kinds: {
    "if-then": "A plan for a hard moment",
    project: "A small project",
    waiting: "A day to stop waiting",
    "letting-go": "Letting go",
    day: "A plan for a day that will hurt",
    ritual: "A small farewell",
  },
  /** Of what is on their map already. */
  changes: {
    "if-then": "A change to your plan for a hard moment",
    project: "A change to your project",
    waiting: "Another day to stop waiting",
  },
  ends: {
    "if-then": "Take this plan back",
    project: "End this project",
    waiting: "Drop the day to stop waiting",
  },
  /** A project whose thirty days are over. */
  goesOn: {
    again: "Thirty more days of your project",
    habit: "Go on with your project as a habit",
  },
  why: (why: string): string => `Why: ${why}`,
  yours: "What you have now",
  noneYours: "You have none like it now.",
  accept: "Accept it",
  decline: "Leave it",
  undo: "Undo",
  accepted: "You accepted it. It is in your map and your journal.",
  /** What is no entry of the journal. */
  acceptedIn: {
    day: "You accepted it. It stands among your dates that will hurt.",
    ritual: "You accepted it. It stands among your farewells.",
  },
  declined: "You left it.",
  full: "There is no room for it: this could not be added. Nothing else is lost.",
  /** Why it has no place on their map as it is. */
  faults: {
    gate: "It cannot be accepted now. What stands at the top of this page comes first.",
    "letting-go":
      "It cannot be accepted now. Your map is about letting go, and waits for no day.",
    together:
      "It cannot be accepted now. You are together again, and there is nothing to wait for.",
    "too-soon":
      "It cannot be accepted any more: a day to stop waiting lies two weeks ahead at the least. You can choose one on your map.",
    over: "It cannot be accepted any more. This day is over.",
    full: "It cannot be accepted now. You have begun two projects already. Once one has ended, this one can be.",
    gone: "It cannot be accepted now. What it would change is not on your map.",
    "not-yet":
      "It cannot be accepted yet. The thirty days of this project are not over.",
  },
  /** Where it is so already. */
  already: {
    "letting-go": "Your map is about letting go already.",
    ritual: "You have chosen it already.",
  },
  later:
    "They propose something that this version of the app cannot read. It is kept, and a newer version may show it.",
} as const;
