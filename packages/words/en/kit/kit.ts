import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** Every word of the kit: the first hours, and every later moment of urge. */
export const kitWords = {
  back: "Back",
  backToBreath: "Back to breathing",

  doors: {
    label: "What else can help",
    write: "Write it, don’t send it",
    check: "Check a message first",
    why: "Why I’m doing this",
    call: "Call someone",
    safe: "I’m not safe",
    /** Where a gate is shut: what is left is never nothing. */
    lettingGo: "Letting go of them",
    after: "I’m done here",
  },

  breathe: {
    heading: "Just breathe for now",
    in: "Breathe in",
    out: "Breathe out",
    rhythm: "Breathe in for 4 seconds and out for 6.",
    left: (minutes: number): string =>
      minutes <= 1
        ? "Less than a minute left"
        : `About ${minutes} minutes left`,
    again: "Start again",
    over: {
      heading: "You stayed with it",
      done: "The 20 minutes are over.",
      text: "The urge may be weaker by now. If it is not, nothing has gone wrong: start again, or open one of the doors below.",
    },
  },

  /** The pages behind the kit. */
  more: {
    firstDays: "The first 72 hours",
    looking: "Looking at their profile",
    logistics: "Plain messages",
  },

  locked: {
    text: "Your notes are locked. Unlock to see what you wrote. Nothing in them is lost.",
    unlock: "Unlock",
  },
  damaged: {
    text: "What was kept here cannot be read. The breathing and the help lines still work. Nothing was changed.",
    look: "See what can be done",
  },
  /** A part of the page that the breath does not wait for. */
  notLoaded:
    "The rest of this page could not be loaded. The breathing works, and what you noted is kept.",
  deleted: "Deleted.",
  undo: "Undo",
  card: "A card with this, to print for your wallet",
  hurting:
    "If you are thinking of hurting yourself or anyone else, you do not have to wait here.",
  hurtingLink: "Open the help lines",

  write: {
    heading: "Write it, don’t send it",
    label: "Write everything. It stays here.",
    note: "It is kept on this device as you type. This page sends nothing.",
    kept: "Kept on this device",
    aside: "Put it away",
    asideDone: "Put away. You will find it below.",
    tooLong: (most: number): string =>
      `This page is full, at ${locale.number(most)} characters. Everything up to here is kept. Put it away and start a new one.`,
    full: (most: number): string =>
      `There is room for ${most} pages, and all of them are in use. What you type now is not kept. Delete one below first.`,
    check: "Check it before you send it",
    journal: "Write for yourself, not to them",
    earlier: "What you wrote before",
    none: "Nothing yet. What you put away is listed here.",
    delete: (when: string): Sentence => [
      "Delete",
      { unseen: `: page of ${when}` },
    ],
  },

  why: {
    heading: "Why I’m doing this",
    intro: "Your own reasons, in your own words, for when you forget them.",
    empty: "Nothing yet. One line is enough. You could begin with:",
    prompts: [
      "When I wrote to them before, I felt",
      "In a year I want to be someone who",
      "What I want to keep, whatever they do, is",
    ],
    label: "A reason",
    add: "Add it",
    arrange: "Change, sort or delete",
    arrangeDone: "Done",
    /** How a line to begin with is offered. */
    prompt: (text: string): string => `${text} …`,
    edit: (reason: string): Sentence => ["Change", { unseen: `: ${reason}` }],
    editLabel: "Change this reason",
    keep: "Keep it",
    cancel: "Leave it as it was",
    delete: (reason: string): Sentence => ["Delete", { unseen: `: ${reason}` }],
    up: (reason: string): Sentence => ["Move up", { unseen: `: ${reason}` }],
    down: (reason: string): Sentence => [
      "Move down",
      { unseen: `: ${reason}` },
    ],
    missing: "Write a few words first.",
    full: (most: number): string =>
      `There is room for ${most} reasons. Delete one to add another.`,
    moved: (place: number, all: number): string =>
      `Moved. It is now number ${place} of ${all}.`,
  },

  call: {
    heading: "Call someone",
    intro:
      "Someone you trust, and not your ex. It is all right to call at an odd hour.",
    empty: "Nobody yet. Add one name for a time like this.",
    call: (name: string): string => `Call ${name}`,
    name: "Name",
    number: "Number",
    add: "Add",
    addHeading: "Add someone",
    delete: (name: string): Sentence => ["Delete", { unseen: `: ${name}` }],
    entry: ({ name, number }: { name: string; number: string }): string =>
      `${name} ${number}`,
    missing: "Write a name and a number first.",
    invalid:
      "That number cannot be called. Use digits and spaces, with a + in front if you need it.",
    full: (most: number): string =>
      `There is room for ${most} people. Delete one to add another.`,
    sayHeading: "When you don’t know what to say",
    say: [
      "“It’s me. I’m having a hard time. Can you just stay on the phone?”",
      "“I want to contact my ex and I’m trying not to. Talk to me about anything.”",
      "“You don’t have to fix it. Can I tell you what happened?”",
    ],
    lines: "Or someone whose job it is to listen",
  },

  safe: {
    heading: "I’m not safe",
    intro:
      "Call now if you are in danger, if you might hurt yourself, or if you might hurt someone. You do not need the right words, and you do not need to be sure.",
    toMe: {
      heading: "If someone may hurt you",
      text: "Get to a place with other people if you can, or stay near a way out. It is not your fault. Anyone who checks your phone may see that you were here.",
    },
    fromMe: {
      heading: "If you might hurt them, or anyone",
      text: "Move away from them now. Do not go to them, and do not write. Put down anything that could hurt someone. Then call. It takes strength to call.",
    },
    toMyself: {
      heading: "If you might hurt yourself",
      text: "Do not stay alone with this. Go to someone, or call. Put anything you could hurt yourself with out of reach, or give it to someone. This can pass, even when it feels as if it never will.",
    },
    questions: "A few questions about safety, when you are ready",
  },

  after: {
    heading: "What happened?",
    intro: "Every answer is all right.",
    outcomes: {
      held: "It passed",
      unsent: "I wrote it, and did not send it",
      friend: "I called someone else",
      wrote: "I sent them a message",
      called: "I called them",
      went: "I went to see them",
      looked: "I looked at their profile",
      "still-there": "The urge is still there",
      "not-said": "I’d rather not say",
    },
    saved: "Noted on this device.",
    savedLocked:
      "Your notes are locked. Unlock them before you close this page, and this is kept too.",
    takeBack: "Take it back",
    kindQuestion: "What was the urge? You can skip this.",
    kinds: {
      write: "To write",
      call: "To call",
      look: "To look at their profile",
      go: "To go there",
    },
    now: {
      unsent: {
        heading: "You wrote it, and kept it",
        text: [
          "What you wanted to say has a place now, and nobody has to answer it.",
          "That counts, and it stays counted whatever comes next.",
        ],
      },
      friend: {
        heading: "You reached for someone who is there",
        text: [
          "That is not easy at such a moment. It counts, and it stays counted.",
          "You can call again. You do not need a better reason than this.",
        ],
      },
      held: {
        heading: "You let it pass",
        text: [
          "That counts, and it stays counted whatever comes next.",
          "Now do one small thing for yourself: drink some water, wash your face, open a window.",
        ],
      },
      reached: {
        heading: "It happened. You can stop here.",
        text: [
          "Leave it there. Do not write again to explain, to say sorry or to take it back. If they answer, you do not have to reply right away.",
          "If they have told you to stop, or a court has, do not contact them again.",
          "Look at what led up to it: the hour, the mood, how near the phone was. Make it a little harder next time.",
          "What you did before this still counts. You are not back at the start.",
        ],
      },
      /** The same, for someone who is not to write. */
      reachedAfterNo: {
        heading: "It happened. You can stop here.",
        text: [
          "Leave it there. Do not contact them again, not even to explain or to say sorry. If they answer, let it rest.",
          "If a court has forbidden contact, tell a lawyer what happened.",
          "Look at what led up to it: the hour, the mood, how near the phone was. Make it much harder next time.",
          "You do not have to be alone with this. Call someone now if you can.",
        ],
      },
      looked: {
        heading: "You looked. That is all that happened.",
        text: [
          "A page shows what people choose to show. When you hurt, it is easy to read the worst into it.",
          "Log out, mute them, or leave the phone in another room. That makes the next look a little harder.",
        ],
      },
      "still-there": {
        heading: "It can stay for a while",
        text: [
          "That is all right. Start another 20 minutes, write it down here, or call someone.",
          "You do not have to beat it. Not acting on it is enough.",
        ],
      },
      "not-said": {
        heading: "That is all right",
        text: ["It stays yours. Drink some water, and be kind to yourself."],
      },
    },
    count: {
      question: "Count it in my reading?",
      text: "If you say yes, today’s contact is added to what you told us, and the numbers may change. If you say no, the numbers stay as they are.",
      yes: "Yes, count it",
      no: "No, leave it out",
      counted: "Counted in your reading.",
      notCounted: "Left out of your reading.",
    },
    note: {
      question: "Note the look in your journal?",
      text: "If you say yes, today’s look is added to what you told us. One look breaks nothing. If you say no, it stays in the list below and nowhere else.",
      yes: "Yes, note it",
      no: "No, leave it out",
      counted: "Noted in your journal.",
      notCounted: "Left out of your journal.",
    },
    again: "Start another 20 minutes",
    home: "Home",
    history: "Urges you faced here",
    tally: ({ met, held }: { met: number; held: number }): string =>
      locale.plural(met, {
        one:
          held === 0
            ? `You faced ${met} urge here.`
            : `You faced ${met} urge here and let it pass.`,
        other: `You faced ${met} urges here.${passed(held)}`,
      }),
    tallyNote:
      "A bad hour undoes none of this. A slip is one moment among many.",
    earlier: (count: number): string =>
      locale.plural(count, {
        one: "One earlier",
        other: `${count} earlier ones`,
      }),
    none: "Nothing yet. What you note is listed here.",
    entry: ({ kind, outcome }: { kind?: string; outcome: string }): string =>
      kind === undefined ? outcome : `${kind}: ${outcome}`,
    /** When it was, and what led up to it. */
    entryDetails: (details: readonly string[]): string =>
      locale.statements(details),
    delete: (when: string): Sentence => ["Delete", { unseen: `: ${when}` }],
  },
} as const;

function passed(held: number): string {
  return held === 0 ? "" : ` You let ${held} of them pass.`;
}
