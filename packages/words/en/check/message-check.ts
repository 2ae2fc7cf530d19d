import type { DraftLabel } from "@staying-power/check";
import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** What is said of one thing found in a draft. */
export interface DraftLabelWords {
  readonly name: string;
  /** Why it pushes the ex away; for what is fine, why it is fine. */
  readonly why: string;
  /** What could be said, or left out, in its place; for what is fine, how to keep it so. */
  readonly instead: string;
}

/** The words of every label. What each says of its effect follows METHOD section 3, 4.1 and T13. */
export const draftLabelWords: Readonly<Record<DraftLabel, DraftLabelWords>> = {
  "threat-self-harm": {
    name: "Words about hurting yourself",
    why: "This is more than a message can carry. You need someone with you now.",
    instead: "Call a help line, or someone you trust.",
  },
  "threat-other": {
    name: "A threat",
    why: "A threat makes people afraid of you, and it can do lasting harm.",
    instead: "Put the phone down and move away. Then call a help line.",
  },
  pleading: {
    name: "Pleading",
    why: "Begging tends to push people further away. It can also sound as if their no does not count.",
    instead:
      "Leave it out. If you must say something once: you do not want this, and you accept it.",
  },
  guilt: {
    name: "Guilt",
    why: "Guilt may bring someone back for a while. What comes back out of guilt often does not stay.",
    instead:
      "Leave out how much it hurts and all you gave. Keep the plain fact, if there is one.",
  },
  blame: {
    name: "Blame",
    why: "People who are blamed tend to defend themselves. Someone who was still unsure may step back.",
    instead:
      "Leave it out, or say what you need now: “I need my keys by Friday.”",
  },
  anger: {
    name: "Anger",
    why: "Your anger may be fair. They may still read it as one more reason to stay away, and it can be read again for years.",
    instead:
      "Write it all in the box that sends nothing. Look at this again when you are calm.",
  },
  sarcasm: {
    name: "A sting",
    why: "They may feel the sting and miss the point. It can start a fight, or end the talk.",
    instead: "Say it in plain words, or leave it out.",
  },
  ultimatum: {
    name: "An ultimatum",
    why: "It can make them feel rushed and cornered. A forced yes seldom lasts.",
    instead:
      "Leave out the “or else”. If you have a limit, say what you will do, not what they must do.",
  },
  "bargaining-promises": {
    name: "Bargaining",
    why: "Words about change are easy to say, and can sound like a trade. People tend to believe a change when they see it.",
    instead: "Leave it out. Do the work, and let it be seen in its own time.",
  },
  "love-declaration": {
    name: "How much you love them",
    why: "You may mean every word. To someone who has stepped back it can feel like pressure.",
    instead: "Keep it in the box that sends nothing. It is safe there.",
  },
  "jealousy-ploy": {
    name: "Making them jealous",
    why: "Many people see through this. It may also tell them to move on.",
    instead: "Leave other people out of it.",
  },
  surveillance: {
    name: "Watching them",
    why: "It shows that you follow where they go or who they see. That can feel unsafe, even when you mean it well.",
    instead:
      "Leave it out. Mute them for a while, so that it is easier not to look.",
  },
  "long-emotional": {
    name: "A long letter of feelings",
    why: "So much feeling at once can be hard to take in for someone who has stepped back. They may not answer any of it.",
    instead:
      "Keep the whole of it for yourself. If one thing must be said, say it in three short lines.",
  },
  "closure-demand": {
    name: "Asking why it ended",
    why: "Asking why can keep you both in the breakup, and the answer may not help.",
    instead:
      "Leave the question out for now. Many people heal without an answer.",
  },
  "booty-call": {
    name: "Asking for a night",
    why: "One night seldom turns into more, and it can hurt more the day after.",
    instead:
      "Sleep on it. If you do meet one day, let it be by day, with people around.",
  },
  "apology-bad": {
    name: "An apology with a catch",
    why: "A sorry that goes on to a reason, a complaint or a wish can sound like a defence.",
    instead:
      "Name the one thing you did, in one line. Give no reason, ask for nothing, and say it once.",
  },
  "apology-good": {
    name: "A clear apology",
    why: "It says what you did, and it asks for nothing.",
    instead: "Say it once, if it is owed, and leave it there.",
  },
  "breadcrumb-reply-ok": {
    name: "A short, light answer",
    why: "It answers, and it stays short and light.",
    instead: "Keep it this short. One easy question is enough.",
  },
  "logistics-ok": {
    name: "A practical point",
    why: "It says something practical, in plain words.",
    instead: "Keep to one thing, with a day and a time.",
  },
  "warm-light-ok": {
    name: "Warm and light",
    why: "It sounds kind, and it asks for nothing.",
    instead: "Keep it this light.",
  },
  "boundary-ok": {
    name: "A calm limit",
    why: "It sets a limit without a threat.",
    instead: "Say it once. You do not have to explain it.",
  },
};

/** Every word of the message check, besides those of the labels. */
export const checkWords = {
  heading: "Check it before you send it",
  back: "Back",
  backToBox: "Back to your page",
  backToBreath: "Back to breathing",

  situation: "How are things between you?",
  contexts: {
    "no-contact": {
      label: "We are not in touch",
      rule: "While you are not in touch, the best message is most often none.",
    },
    "ex-reached-out": {
      label: "They wrote to me first",
      rule: "You can answer. Keep it light, no longer than theirs, and leave out the breakup.",
    },
    coparenting: {
      label: "We have children together",
      rule: "Say only what they need to know as a parent: short, clear and polite.",
    },
    "owed-apology": {
      label: "I owe them an apology",
      rule: "Say sorry once, for one thing you did. Ask for nothing.",
    },
    reconnecting: {
      label: "We are getting close again",
      rule: "Go slowly and keep it light. Nothing has to be settled by text.",
    },
  },
  no: {
    ask: "Have they asked you not to write?",
    text: "If they have, or if a court has forbidden it, no message is the right one. Your text stays here, whatever you answer.",
    answers: {
      "they-asked": "They asked me not to",
      "court-order": "A court has forbidden it",
      no: "No, neither",
    },
    noted: "Noted. Your text is still here.",
    notedNo: "Noted. We will not ask again.",
  },
  care: "Something else matters more right now",

  label: "What you want to send",
  /** After a stated no. */
  labelNo: "What you wanted to say",
  stays: "Kept here. Not sent.",
  delete: "Delete it",
  deleted: "Your text is deleted.",
  tooLong: (most: number): string =>
    `That is all that fits here: ${locale.number(most)} characters. What came after is not kept and not read. That is far too long for a message. Take out all you can.`,
  working: "Reading it…",
  notChecked:
    "It could not be checked. Your text is still here. When in doubt, hold it.",

  /** What is said of a draft as a whole; `evening` stands in the place of `text` late in the day. */
  lines: {
    help: {
      heading: "You need someone with you now",
      text: "Leave the message for now, and please call. You do not have to be sure, and you do not need the right words.",
    },
    "not-to-send": {
      heading: "The kind thing is not to send it",
      text: "They have said no, or a court has. Then no message is the right one, however well it is written.",
    },
    hold: {
      heading: "Hold this one",
      text: "It is all right to want to say this. It is better not sent today.",
      evening:
        "It is all right to want to say this. It is better not sent tonight.",
    },
    "hold-apology": {
      heading: "A clear apology, but hold it",
      text: "It can wait until tomorrow. If you owe it and have not said it yet, choose that below.",
    },
    unread: {
      heading: "Not all of this could be read",
      text: "Only English can be read here so far. The check cannot tell you if this is fine.",
    },
    "unread-signs": {
      heading: "There are no words here to read",
      text: "Signs and pictures can mean many things. The check cannot tell you if this is fine.",
    },
    "unread-end": {
      heading: "Not all of this could be read",
      text: "It is very long, and its end was not looked at. The check cannot tell you if it is fine.",
    },
    change: {
      heading: "Not quite yet",
      text: "No single part stood out, but the whole may be a little much. Make it shorter, or sleep on it.",
    },
    "change-marked": {
      heading: "Change it first",
      text: "There may be something here worth saying. What is marked can get in its way.",
    },
    "change-apology": {
      heading: "Change it first",
      text: "It is nearly a clear apology. The list shows what is still missing.",
    },
    "apology-once": {
      heading: "A clear apology",
      text: "Sleep on it. If it still feels right in the morning, send it once and leave it there.",
    },
    fine: {
      heading: "This looks fine",
      text: "Nothing in it stood out. You can still sleep on it.",
    },
  },
  look: "Show me what to change",
  why: "Why this answer",
  whyMarked: "Why was this marked?",
  otherWays: "Other things you can do",
  shownAgain: "Your message, with the marks",
  flags: "What is marked, and why",
  instead: (text: string): Sentence => [{ strong: "Instead:" }, ` ${text}`],
  /** All that is said of one thing, in one run of text. */
  inOneLine: ({ name, why, instead }: DraftLabelWords): string =>
    `${name}. ${why} ${instead}`,
  quoted: (text: string): string => `“${text}”`,
  fine: "What is fine",
  shorter: "A shorter version",
  shorterNote: "Only the practical part. Change what you like.",
  apologyHeading: "Your apology, line by line",
  apology: {
    namesOneAct: {
      there: "It names one thing you did.",
      missing: "Name one thing you did, and not “everything”.",
    },
    noIfOrBut: {
      there: "No “if” or “but” takes it back.",
      missing: "Take out the “if” or the “but” that takes it back.",
    },
    noBlame: {
      there: "It blames nobody else.",
      missing: "Leave out what they did.",
    },
    noRequest: {
      there: "It asks for nothing.",
      missing: "Ask for nothing, not even for an answer.",
    },
    noClaimOfChange: {
      there: "It does not say that you have changed.",
      missing: "Leave out how you have changed. Let them see it.",
    },
    underLimit: {
      there: "It is short enough.",
      missing: "Make it shorter: under 120 words.",
    },
  },
  apologyYes: "Yes",
  apologyNo: "Not yet",
  apologyNote:
    "Send it once, after a night’s sleep, and never again. They do not have to answer.",
  copy: "Copy it",
  copied: "Copied.",
  notCopied: "It could not be copied. Select the text and copy it by hand.",
  limits:
    "A machine looked for patterns. It does not know the two of you, and it can be wrong in both directions.",

  raisedBy: (because: readonly string[]): Sentence => [
    "These words stood out: ",
    ...because.flatMap((quote, place) =>
      place === 0 ? [{ quote }] : [", ", { quote }],
    ),
    ".",
  ],
  marked: (names: readonly string[]): string =>
    `What stood out: ${locale.clauses(names)}.`,
  notRead: (quotes: readonly string[]): string =>
    `Not read: ${locale.clauses(quotes.map((quote) => `“${quote}”`))}.`,
  notReadPast: (most: number): string =>
    `Only the first ${locale.number(most)} characters were read.`,
  maybeDanger: {
    text: "If any of this is about not wanting to live, or about hurting someone, talk to a person first.",
    door: "Who to talk to right now",
  },

  /** Which of two readers an answer is from; nothing is said where there is one. */
  readBy: {
    "small-so-far": "Read by the small check. The careful one is reading too.",
    "small-alone":
      "Read by the small check. The careful one would not run just now.",
    careful: "Read by the careful check.",
  },

  crisisDoor: "More help when you are not safe",

  forbidden: {
    kept: "Your words are still here.",
    text: [
      "This is hard to hold. What you feel is real, and it can be written down all the same.",
      "Is there something about children or money that must be said? Then let a lawyer, a mediator or the court pass it on.",
    ],
    write: "Let it out where nothing is sent",
    change: "That’s not right: change my answer",
  },

  hold: {
    morning: "Hold it until tomorrow morning",
    /** In the small hours, when the morning is the same day’s. */
    thisMorning: "Hold it until the morning",
    hour: "Hold it for an hour",
    own: "Hold it until a time I choose",
    ownLabel: "Until when",
    ownKeep: "Hold it until then",
    ownWrong: "Choose a time from now on, within the next year.",
    done: "It is held. Nothing was sent, and you can put it down for now.",
    asksAgain: (when: string): string =>
      `This app cannot remind you. Open it after ${when}, and it asks you again.`,
    full: (most: number): string =>
      `You are holding ${most} messages, and there is no room for more. Let one go first. Your text is still here.`,
    again: "Hold longer",
  },

  due: {
    nextDay: "It is a new day. Do you still want to send it?",
    later: "The time you chose has come. Do you still want to send it?",
    forbidden: "You held this one. It is better not sent at all.",
    written: (when: string): string => `Held on ${when}`,
    send: "Send it anyway",
    letGo: "Let it go",
    sendHeading: "Send it yourself",
    sendText:
      "Copy it, and send it from wherever you write to them. Then put the phone away for a while. They may answer, or not.",
    sendDone: "Done",
    lettingGo: "It is gone. You did not have to send it.",
    undo: "Undo",
    undone: "It is back.",
  },

  held: {
    heading: "Messages you are holding",
    until: (when: string): string => `Until ${when}`,
    letGo: (when: string): Sentence => [
      "Let it go",
      { unseen: `: held until ${when}` },
    ],
  },

  log: {
    text: "This device notes that a message was held, let go or sent, and when. It does not note the words.",
    forget: "Forget these notes",
    forgotten: "Forgotten.",
  },
} as const;
