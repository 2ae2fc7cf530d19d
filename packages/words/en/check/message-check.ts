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
    why: "A threat makes people afraid of you, and it can do harm that stays.",
    instead: "Put the phone down and move away. Then call a help line.",
  },
  pleading: {
    name: "Pleading",
    why: "Begging makes people feel less drawn to you. It also says that their no does not count.",
    instead:
      "Leave it out. If you must say something once: you do not want this, and you accept it.",
  },
  guilt: {
    name: "Guilt",
    why: "Guilt may bring someone back for a short time. It soon fades, and then they feel less for you than before.",
    instead:
      "Leave out how much it hurts and all you gave. Keep the plain fact, if there is one.",
  },
  blame: {
    name: "Blame",
    why: "Blame makes them defend their choice. Someone who was still unsure then steps back.",
    instead:
      "Leave it out, or say what you need now: “I need my keys by Friday.”",
  },
  anger: {
    name: "Anger",
    why: "Your anger may be fair. But they will read it as one more reason to stay away, and it can be read again for years.",
    instead:
      "Write it all in the box that sends nothing. Look at this again when you are calm.",
  },
  sarcasm: {
    name: "A sting",
    why: "They feel the sting and miss the point. It starts a fight, or ends the talk.",
    instead: "Say it in plain words, or leave it out.",
  },
  ultimatum: {
    name: "An ultimatum",
    why: "It rushes them and corners them. A yes that was forced does not last.",
    instead:
      "Leave out the “or else”. If you have a limit, say what you will do, not what they must do.",
  },
  "bargaining-promises": {
    name: "Bargaining",
    why: "Words about how you have changed are easy to say, and sound like a trade. People trust a change when they see it.",
    instead: "Leave it out. Do the work, and let it be seen in its own time.",
  },
  "love-declaration": {
    name: "How much you love them",
    why: "Your love is not what was missing. To read of it now feels like pressure, and leaves them nothing to miss.",
    instead: "Keep it in the box that sends nothing. It is safe there.",
  },
  "jealousy-ploy": {
    name: "Making them jealous",
    why: "It is a game, and most people see through it. It tells them to move on as well.",
    instead: "Leave other people out of it.",
  },
  surveillance: {
    name: "Watching them",
    why: "It shows that you look at where they go and who they see. That feels unsafe, even when you mean it well.",
    instead:
      "Leave it out. Mute them for a while, so that it is easier not to look.",
  },
  "long-emotional": {
    name: "A long letter of feelings",
    why: "So much feeling at once is hard to take in for someone who stepped back. They may answer none of it.",
    instead:
      "Keep the whole of it for yourself. If one thing must be said, say it in three short lines.",
  },
  "closure-demand": {
    name: "Asking why it ended",
    why: "Asking what happened keeps you both in the breakup. The answer is seldom one that helps.",
    instead: "Leave the question out. You can heal without their answer.",
  },
  "booty-call": {
    name: "Asking for a night",
    why: "Coming back for a night seldom turns into more. It often hurts more the day after.",
    instead:
      "Sleep on it. If you do meet one day, let it be by day, with people around.",
  },
  "apology-bad": {
    name: "An apology with a catch",
    why: "An “if”, a “but” or a reason turns it into a defence. It sounds as if the fault were theirs.",
    instead:
      "Name the one thing you did, in one line. Give no reason and ask for nothing.",
  },
  "apology-good": {
    name: "A clear apology",
    why: "It owns what you did and asks for nothing.",
    instead: "Send it once, and do not say it again.",
  },
  "breadcrumb-reply-ok": {
    name: "A short, light answer",
    why: "They wrote, and you answer as lightly as they did.",
    instead: "Keep it this short. One easy question is enough.",
  },
  "logistics-ok": {
    name: "A practical point",
    why: "It says what they need to know, and no more.",
    instead: "Keep to one thing, with a day and a time.",
  },
  "warm-light-ok": {
    name: "Warm and light",
    why: "It is kind, and it asks for nothing.",
    instead: "Keep it this light.",
  },
  "boundary-ok": {
    name: "A calm limit",
    why: "It says what you will do, without a threat.",
    instead: "Say it once. You do not have to explain it.",
  },
};

/** Every word of the message check, besides those of the labels. */
export const checkWords = {
  heading: "Check it before you send it",
  intro:
    "It is read on this device only. Nothing is sent, and nothing is kept unless you hold it.",
  back: "Back",
  backToBox: "Back to your page",

  situation: "How are things between you?",
  contexts: {
    "no-contact": {
      label: "We are not in touch",
      rule: "Here the best message is most often none. They know how to reach you.",
    },
    "ex-reached-out": {
      label: "They wrote to me first",
      rule: "Do answer. Keep it light and no longer than theirs, and leave out the breakup.",
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
  unknownNo:
    "Have they asked you not to write, or has a court forbidden it? Then do not send it.",
  unknownNoLink: "Tell us, so that we do not ask again",
  care: "Something else matters more than this message right now.",
  careLink: "Look at that first",

  label: "What you want to send",
  tooLong: (most: number): string =>
    `That is all that fits here: ${locale.number(most)} characters. For a message it is far too long. Take out all you can.`,
  working: "Reading it…",
  notChecked: {
    text: "It could not be checked just now. Your text is still here. When in doubt, hold it.",
    tryAgain: "Check it again",
  },

  verdicts: {
    ok: {
      heading: "This is fine",
      text: "Nothing in it pushes them away. You can still sleep on it.",
    },
    edit: {
      heading: "Change it first",
      text: "There is something here worth saying. What is marked gets in its way.",
    },
    hold: {
      heading: "Hold this one",
      text: "It is all right to want to say this. It is better not sent today.",
    },
  },
  shownAgain: "Your message, with what to look at",
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
      there: "It has no “if” and no “but”.",
      missing: "Take out the “if” or the “but”.",
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
  notCopied: "It could not be copied. Mark the text with your finger instead.",
  limits:
    "A machine looked for patterns. It does not know the two of you, and it can be wrong both ways.",

  raisedBy: (because: readonly string[]): Sentence => [
    "Raised most by: ",
    ...because.flatMap((quote, place) =>
      place === 0 ? [{ quote }] : [", ", { quote }],
    ),
  ],
  marked: (names: readonly string[]): string =>
    `Marked in it: ${locale.clauses(names)}.`,
  maybeDanger: {
    text: "If any of this is about not wanting to live, or about hurting someone: leave the message for now, and talk to a person first.",
    door: "Who to talk to right now",
  },

  crisis: {
    heading: "You need someone with you now",
    text: "Leave the message for now. Some of your words speak of harm, to you or to someone else. You do not have to be sure, and you do not need the right words. Please call one of these.",
    door: "More help when you are not safe",
  },

  forbidden: {
    heading: "The kind thing is not to send it",
    text: [
      "They have said no, or a court has. Then no message is the right one, however well it is written.",
      "This is hard to hold. What you feel is real, and it can be written down all the same.",
      "Is there something about children or money that must be said? Then let a lawyer, a mediator or the court pass it on.",
    ],
    write: "Let it out where nothing is sent",
    change: "This is not so: change what I answered",
  },

  hold: {
    heading: "Hold it",
    text: "It stays here, and we ask you again when the time has come. Most things can wait that long.",
    morning: "Hold it until tomorrow morning",
    hour: "Hold it for an hour",
    own: "Hold it until a time of my own",
    ownLabel: "Until when",
    ownKeep: "Hold it until then",
    ownWrong: "Choose a time from now on, within the next year.",
    done: (when: string): string =>
      `It is held until ${when}. You will find it here.`,
    full: (most: number): string =>
      `You hold ${most} messages, and there is no room for more. Let one go first. Your text is still here.`,
    again: "Hold longer",
  },

  due: {
    nextDay: "It is the next day. Do you still want to send it?",
    later: "The time has come. Do you still want to send it?",
    forbidden: "You held this one. It is better not sent at all.",
    written: (when: string): string => `Held on ${when}`,
    send: "Send it anyway",
    letGo: "Let it go",
    sendHeading: "Send it once",
    sendText:
      "Copy it and send it yourself. Then put the phone away for a while. They may answer, or not.",
    sendDone: "Done",
    lettingGo: "It is gone. You did not have to send it.",
    undo: "Undo",
    undone: "It is back.",
  },

  held: {
    heading: "Held for later",
    until: (when: string): string => `Until ${when}`,
    letGo: (when: string): Sentence => [
      "Let it go",
      { unseen: `: held until ${when}` },
    ],
  },

  log: {
    heading: "What you chose so far",
    counted: ({
      send,
      hold,
      "let-go": letGo,
    }: Readonly<Record<"send" | "hold" | "let-go", number>>): string =>
      `Held: ${hold}. Let go: ${letGo}. Sent: ${send}.`,
    note: "No number here is a bad one.",
    forget: "Forget these",
    forgotten: "Forgotten.",
  },
} as const;
