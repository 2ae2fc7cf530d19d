import type { Sentence } from "../../src/sentence.ts";
import { locale } from "../locale.ts";

/** The first 72 hours, hour by hour. */
export const firstDaysWords = {
  heading: "The first 72 hours",
  intro:
    "Only the part you are in. Tick what you did if it helps: nothing is counted.",
  /** Above the parts, after words of care. */
  below: "For the next hours",

  when: {
    question: "When did it happen?",
    why: "You can skip this.",
    said: {
      hour: "Less than an hour ago",
      hours: "A few hours ago",
      yesterday: "Yesterday",
      "two-days": "Two days ago",
      "three-days": "Three days ago",
      longer: "Longer ago",
    },
    ago: (hours: number): string =>
      locale.plural(hours, {
        "=0": "It is less than an hour ago.",
        one: `It is about ${hours} hour ago.`,
        other: `It is about ${hours} hours ago.`,
      }),
    /** Only the day is known, from the answers. */
    dayOnly: "You told the day, not the hour, so this is a guess.",
    change: "Change when it happened",
    over: "The first 72 hours are over. You got through them.",
    overText:
      "What comes now has a plan of its own. This page stays here, and all of it can be read.",
    toMap: "Your map, from here on",
    toQuestions: "A few questions, for a plan of your own",
  },

  now: (heading: string): Sentence => [heading, { quiet: " · now" }],
  line: (text: string, whoSays: string): Sentence => [
    `${text} `,
    { quiet: `(${whoSays})` },
  ],

  parts: {
    hour: "The first hour",
    tonight: "The rest of the day, and the night",
    morning: "The first morning, and that day",
    second: "The second day",
    third: "The third day",
  },

  fitsHeading: "If this is you",
  fits: {
    night: "Nobody is awake",
    children: "There are children",
    together: "You live together",
    ended: "You ended it",
    alone: "You live alone",
  },

  lines: {
    // The first hour.
    stop: "Stop here. No more calls, no more messages, and do not go to them.",
    protest:
      "Some pleading on the day is common. It usually does no lasting harm if it stops now.",
    phone: "Hand your phone to someone, or put it in another room.",
    breathe:
      "Breathe in for 4 seconds and out for 6, for a few minutes. In trials, breath training lowered stress a little.",
    "one-person":
      "Tell one person. “It’s over. Can you stay on the phone?” is enough.",
    "sit-down": "Sit down somewhere safe. Do not drive while you shake or cry.",

    // Tonight.
    company:
      "Do not stay alone tonight if you can help it: your sofa or a friend’s.",
    drink: "Drink a glass of water. Leave alcohol for another day.",
    eat: "If you cannot eat, take something small every few hours: soup, toast, a banana.",
    "phone-night": "Leave the phone outside the bedroom.",
    sleep:
      "If sleep does not come, rest counts too. Get up, keep the light low, lie down again.",
    unsent: "Write what you want to say where it cannot be sent.",
    "no-look": "Do not look at their pages.",
    "decide-nothing":
      "Decide nothing tonight. Not about a home, not about you two.",

    // The first morning.
    "first-things": "Before the phone: water, daylight, a wash.",
    silence: "From today on, you are not the one who starts contact.",
    "no-announcement": "You need not tell them that you will be quiet.",
    work: "Work or school, in one sentence: “Something private happened. I am off today.”",
    "tell-two":
      "Tell one or two people you trust. Nobody else has to know yet.",
    "no-post": "Post nothing about it, and nothing meant for them.",
    "no-messenger":
      "Ask nobody to talk to them for you, or to find out how they are.",
    things: "Put their things in a box, out of sight. Throw nothing away.",
    undecided:
      "Not to be decided yet: moving out, a job, a lot of money, deleting all photos.",

    // The second day.
    "three-meals": "Eat at three set times, hungry or not. Small is fine.",
    outside: "Go outside once, for ten minutes.",
    waves:
      "Poor sleep, no appetite and a strong pull to write are common in these days.",
    harder: "Make their pages harder to reach. It takes a few minutes.",
    reasons: "Write one line on why you keep still. You may want it later.",
    "one-matter":
      "If something must be settled with them, let it be one plain message about that alone.",

    // The third day.
    "three-lines":
      "Plan tomorrow in three lines: something for the body, someone to see, something that must be done.",
    "hard-hour": "Find your hardest hour, and put something into it.",
    doctor:
      "If you have hardly slept or eaten until now, call a doctor. It is reason enough.",
    "no-rush": "Nothing has to be won this week. Do not rush.",

    // Nobody is awake.
    "night-lines":
      "Help lines are awake. A breakup is reason enough to call one.",
    "night-voice":
      "Record what you would tell a friend, and send it to that friend. Not to your ex.",
    "night-hands":
      "Do one dull thing with your hands: dishes, laundry, a puzzle.",
    "night-light":
      "Whatever you want to do about it can wait until it is light.",

    // Children.
    "kids-day": "Keep their day as it is: meals, school, bedtime.",
    "kids-say":
      "Tell them one true thing: “We two have a hard time. It is not your fault, and we both love you.”",
    "kids-between":
      "Never use the children to reach their other parent, or to press them.",
    "kids-hour":
      "Let another adult have them for an hour, so that you can cry.",
    "kids-matters":
      "What concerns the children may be written about, and that alone.",

    // Living together.
    rooms: "Sleep in separate rooms, or one of you at a friend’s.",
    courtesy:
      "Be polite, share the chores, and ask nothing about their evenings.",
    "move-later": "Agree on a day for moving out, but not in these three days.",
    "home-unsafe":
      "If you are afraid at home, go first and settle things later.",

    // They ended it themselves.
    "ended-grief":
      "You may grieve as well. Ending it does not mean it did not hurt.",
    "ended-sorry":
      "If you want to take it back, this coach has another rule for you: say so once, say you are sorry, then be patient.",
    "ended-month": "Another says: a month of silence first.",
    "ended-sleep": "Either way, not tonight. Sleep on it first.",
    "ended-firm":
      "If it was right to end it, do not write to comfort them. It can give hope you do not mean.",

    // Living alone.
    "alone-call": "Ask someone to ring you at a set hour, today and tomorrow.",
    "alone-sound": "Leave a lamp and a radio on.",
    "alone-people":
      "Once a day, go where people are: a shop, a library, a café.",
  },

  /** Ways on from a part. */
  ways: {
    breathe: "Breathe with the kit",
    call: "Call someone",
    write: "Write it, don’t send it",
    looking: "Looking at their profile",
    reachedOut: "If they write to you",
    why: "Why I’m doing this",
    logistics: "Plain messages",
    safe: "Help lines",
    map: "Your map",
  },

  locked: "Your notes are locked. What you tick is kept once you unlock them.",
  unlock: "Unlock",
  back: "Back to breathing",
  whoSays:
    "In brackets: who says so. “Our own” is a rule of this app, and no coach’s.",
} as const;
