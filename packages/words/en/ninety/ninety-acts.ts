import type {
  NinetyActsWords,
  NinetyHabitsWords,
} from "../../src/ninety-words.ts";

/** The four habits of the weekly card. */
export const ninetyHabitWords: NinetyHabitsWords = {
  empathy: {
    name: "Empathy",
    about: "Feeling with the other",
    own: "Empathy: an act of your own",
  },
  selflessness: {
    name: "Selflessness",
    about: "Giving without a bill",
    own: "Selflessness: an act of your own",
  },
  affection: {
    name: "Affection",
    about: "Showing warmth",
    own: "Affection: an act of your own",
  },
  commitment: {
    name: "Commitment",
    about: "Doing what you say",
    own: "Commitment: an act of your own",
  },
};

/** A few good acts for each of them. */
export const ninetyActWords: NinetyActsWords = {
  "say-back-one-feeling": {
    what: "Say back one feeling you heard from them",
    two: "Say back one feeling you heard from the other",
    how: "Before you answer, say what you think they feel. Let them put it right.",
  },
  "listen-ten-minutes": {
    what: "Listen for ten minutes, and give no advice",
    two: "Listen to the other for ten minutes, without advice",
    how: "Put the phone away. Ask one thing more instead of telling your own story.",
  },
  "ask-how-it-went": {
    what: "Ask how something went that mattered to them",
    two: "Ask the other how something went that mattered",
    how: "Keep in mind one thing from their week, and ask about it on the day after.",
  },
  "see-one-thing-their-way": {
    what: "Tell them one thing you now see their way",
    two: "Tell the other one thing you now see their way",
    how: "It can be small. One sentence is enough, and no “but” after it.",
  },
  "one-unasked-act": {
    what: "Do one thing for them that they did not ask for",
    two: "Do one thing for the other that nobody asked for",
    how: "Small and useful, such as a meal, an errand, a hot drink. Do not point it out.",
  },
  "let-them-choose": {
    what: "Let them choose what you two do, once",
    two: "Let the other choose what you two do, once",
    how: "Go along gladly, also where you would have chosen something else.",
  },
  "take-over-one-chore": {
    what: "Take one chore off their hands",
    two: "Take one chore off the other’s hands",
    how: "Choose one they do not like, and do it as they would.",
  },
  "make-room-for-their-own": {
    what: "Make room for one evening of their own",
    two: "Make room for one evening of the other’s own",
    how: "Wish them a good time, and ask for no report.",
  },
  "daily-affection": {
    what: "Show some affection each day",
    two: "Show the other some affection each day",
    how: "A warm greeting, a thank-you, a touch if it is welcome. On days apart, one kind line is enough.",
  },
  "say-thank-you-each-day": {
    what: "Thank them for one thing each day",
    two: "Thank the other for one thing each day",
    how: "Name the thing. “Thank you for waiting” says more than “thanks for all”.",
  },
  "greet-without-the-phone": {
    what: "Greet them warmly, with the phone away",
    two: "Greet the other warmly, with the phone away",
    how: "The first minute when you meet, and the last before you part.",
  },
  "touch-that-asks-nothing": {
    what: "Hold or hug them where it is welcome",
    two: "Hold or hug the other where it is welcome",
    how: "A touch that asks for nothing more. If it is not wanted, that is fine too.",
  },
  "one-kept-promise": {
    what: "Make one small promise this week, and keep it",
    two: "Make the other one small promise, and keep it",
    how: "Be on time, make the call, fix the lamp. Promise less than you could do.",
  },
  "be-where-you-said": {
    what: "Be where you said, on time, all week",
    two: "Be where you said, on time, all week",
    how: "If something comes up, say so before and not after.",
  },
  "say-that-you-mean-it": {
    what: "Say once, plainly, that you want this to work",
    two: "Say to the other that you want this to work",
    how: "Now is the time for it, and once is enough. Ask for no answer.",
  },
  "keep-the-half-hour": {
    what: "Keep half an hour for the two of you",
    two: "Keep half an hour for the two of you",
    how: "A set time: one thank-you and one wish each. Stop when it is over.",
  },
};
