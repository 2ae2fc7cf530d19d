import type { Sentence } from "../../src/sentence.ts";

/** Plain messages about what has to be settled. */
export const logisticsWords = {
  heading: "Plain messages",
  intro:
    "For what has to be settled: short, neutral, about one thing. No feelings in them.",
  box: "Feelings go into the box that sends nothing",
  /** Above the rest, after words of care. */
  below: "What has to be settled",

  line: (text: string, whoSays: string): Sentence => [
    `${text} `,
    { quiet: `(${whoSays})` },
  ],

  whenHeading: "When to send one",
  /** When one may be sent, and how. Source: METHOD 1.6, T2 (V3a to V3d), T3. */
  rules: {
    needed: "Only about things that cannot wait, or be done without them.",
    "one-way":
      "By the one way you two use for such things. Brief, friendly, firm.",
    expect: "Expect the answer, and nothing more from it.",
    "no-feelings":
      "A plain matter is no break of No Contact. With feelings in it, it is no plain matter any more.",

    "children-fair":
      "Always a fair reason to write, and only about what the other parent needs to know.",
    "children-door": "Do not ask how they are, and do not linger at the door.",
    "home-courtesy":
      "While you share a home: courtesy and chores, and a day for moving out.",
    "home-evenings": "No questions about their evenings.",
    "things-yours":
      "Yours: only what has real worth or what you need, in one message with two times.",
    "things-theirs":
      "Theirs: one handover of about 15 minutes, or by someone else, or by courier. It is no talk.",
    "money-sum": "The sum, what it is for, and the day. Nothing else.",
    "pets-needed": "As with children: only what the other one needs to know.",
    "work-task": "Polite, practical, short: the task, and then leave.",
    "papers-what": "What is needed, and by which day.",
    "papers-lawyer":
      "What ends a marriage or is about custody goes through a lawyer.",
  },
  topics: {
    children: "The children",
    home: "The home and the lease",
    things: "Things to fetch or to give back",
    money: "Money and bills",
    pets: "A pet you share",
    work: "Work or study together",
    papers: "Papers",
  },
  /** Where nothing is known yet. */
  first: {
    text: "Not if they or a court told you to stop, and not where anyone is afraid. Then it goes through a lawyer, or someone you both agreed on.",
    ask: "Three short questions about that",
  },

  own: "What fits what you told",
  other: "Other matters",
  all: "What is it about?",

  /** A part of a message that is still open. */
  slot: (name: string): string => `[${name}]`,
  fill: (about: string): Sentence => ["Fill it in", { unseen: `: ${about}` }],
  check: (text: string): Sentence => ["Check it", { unseen: `: ${text}` }],
  stays: "What you fill in stays on this screen until you take it along.",

  /** Behind a gate. */
  withheld: {
    no: "From here nothing is written to them, not even about plain matters.",
    noHow:
      "What has to be settled goes through a lawyer, a mediator or the court. Where it was no court that said no, someone you both agreed on can carry it too.",
    danger:
      "Nothing is written to them from here. Settle nothing alone: the people who help with this know who can carry it.",
    help: "Who to ask",
  },
  /** Where no tie demands a message. */
  none: {
    text: "For now nothing is written to them, and nothing you told needs to be settled between you.",
    ties: "If there is something, say so in your answers",
  },
  map: "Your map",
  back: "Back to breathing",
} as const;
