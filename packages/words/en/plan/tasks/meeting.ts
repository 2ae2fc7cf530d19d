/** Meeting again, in words. */
export const meetingTaskWords = {
  "short-and-public": {
    what: "Keep it short, public and by daylight",
    how: "Choose a place that is new to both of you, such as a café or a park. Forty-five to sixty minutes is our own figure.",
    evidence: "A place and an end time in the calendar.",
  },
  "speak-of-now": {
    what: "Speak of now and of next week, not of then",
    how: "Bring two easy topics and one good question. No accusations, and no going over the breakup.",
    evidence: "Two topics in your notes beforehand.",
  },
  "show-never-announce": {
    what: "Let the change be seen, and say nothing of it",
    how: "Choose one habit you have worked on and simply do it there. If they notice, thank them and go on.",
    evidence: "One line afterwards: what you did differently.",
  },
  "no-drink": {
    what: "Meet without alcohol, and not at home",
    how: "Coffee, a walk or a market will do. If they suggest an evening drink, offer an afternoon instead.",
    evidence: "You met elsewhere, and neither of you drank.",
  },
  "home-alone-after": {
    what: "Plan your way home alone before you go",
    how: "Have something fixed afterwards, such as a friend or a class. Closeness that early can hide what is still open between you.",
    evidence: "A plan for the hour after the meeting.",
  },
  "listen-first": {
    what: "Listen first if they speak of the two of you",
    how: "Let them finish, and say back what you heard. Own your part in a sentence, and promise nothing.",
    evidence: "You can write down what they said.",
  },
  "decide-nothing-that-day": {
    what: "Decide nothing on the day itself",
    how: "A big question can wait a few nights. Say that you would like to think about it calmly.",
    evidence: "At least one night before any answer.",
  },
  "end-while-it-is-easy": {
    what: "Be the one to end it while it is easy",
    how: "Say at the start when you need to leave, and leave then. A good hour needs no second one.",
    evidence: "You left at the time you had named.",
  },
  "write-what-you-saw": {
    what: "Write down what you saw, the same evening",
    how: "Note what they asked, how they seemed, and what was planned. Keep what you hope on a separate line.",
    evidence: "Five lines in your notes.",
  },
  "leave-the-next-to-them": {
    what: "Leave the next step to them",
    how: "If a second meeting comes up by itself, a happy yes is enough. Do not press for one, and do not write twice for each message of theirs.",
    evidence: "The next plan came from them, or gladly from both.",
  },
  "second-time-an-activity": {
    what: "Do something together the second time",
    how: "A museum, a match or a long walk gives you something to share. Two hours is our own figure.",
    evidence: "An activity with an end time in the calendar.",
  },
  "no-secret": {
    what: "Say no to being kept a secret",
    how: "If they ask you to hide your meetings, say kindly that you would not like that. Nobody needs to be told everything either.",
    evidence: "One friend knows that you have met.",
  },
  "two-slow-weeks": {
    what: "Take two slow weeks if they want to try again",
    how: "Keep to dates, go home to your own place, and look at their reasons first. Fourteen days is our own figure.",
    evidence: "A date two weeks on in the calendar, to look again.",
  },
} as const;
