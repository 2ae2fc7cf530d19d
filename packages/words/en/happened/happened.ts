import { locale } from "../locale.ts";
import type { Sentence } from "../../src/sentence.ts";

/** Every word of the page on which a person tells what happened. */
export const happenedWords = {
  heading: "What happened?",
  intro:
    "Choose what it was and when. It stays on this device, and counts in your reading.",
  who: "Who was it?",
  groups: {
    them: "They",
    you: "I",
    both: "Both of us",
    quiet: "A quiet day",
  },
  which: "What was it?",
  elsewhere: "Something else happened",
  met: "We met",
  metByChance: "We met by chance, and briefly",
  answered: "They wrote, and I answered",
  keptTalking: "I answered, then kept it going with new topics",
  returned: "We are back together",
  leftAgain: "It has ended again",
  sleptTogether: "We slept together",
  quietDay: "Nothing came, and I sent nothing",
  breaks: {
    wrote: "I wrote to them",
    called: "I called them",
    "turned-up": "I went where they were",
    "through-friends": "I asked a friend to tell them something",
    "reacted-online": "I reacted to something online",
    other: "I got in touch in another way",
  },
  greeted: "I sent a greeting for a birthday or a holiday",
  posted: "I posted something for them to see",
  looked: "I looked at their pages, or asked about them",
  datedToBeSeen: "I dated someone so that they would see it",
  errand: "I wrote about an errand, and nothing else",
  errandWithFeelings: "I wrote about an errand, and added how I feel",
  oneApology: "I sent the one apology that I owed",
  emergency: "I told them of a real emergency",
  metOnPurpose: "I went where I knew I would meet them",
  when: "When was it?",
  today: "Today",
  yesterday: "Yesterday",
  date: "Another day",
  invalidDate: "Choose a day up to today.",
  choose: "First choose what happened.",
  note: "A note for yourself, if you like",
  keep: "Keep it",
  full: "Your journal is full: this could not be added. Nothing else is lost.",
  kept: "Kept.",
  after: {
    signal:
      "You do not have to answer today. An answer that waits a day is seldom worse for it.",
    quiet: "That was a day for you. It counts.",
    met: "Give yourself some quiet time after it.",
    returned:
      "Go slowly. How it goes over the coming weeks says more than the day itself.",
    "left-again": "That hurts. Nothing has to be decided today.",
    /** While the two are together nothing is a break. */
    together: "You are together: nothing of this is a break.",
    /** Where something matters more than a plan. */
    behindGate:
      "It is done, and you told it. Nothing has to follow it, and nothing more has to be sent. The next hour is yours.",
  },
  /** What the case made a break, though the act alone is none. */
  afterAll: {
    looked: {
      why: "Nothing reached them. But it was the third look within a week, and three count as a break.",
      now: "Make it harder: log out, mute, take the app off the first page. Begin again today. What you have built so far is not gone.",
    },
    "one-apology": {
      why: "An apology is given once, where one is owed. Another one asks for something.",
      now: "Leave it there, and send nothing to explain it. Begin again today. What you have built so far is not gone.",
    },
  },
  countsFrom: (day: string): string =>
    `Your quiet days are counted from ${day} on. What you did before stays.`,
  led: {
    question: "What led up to it? Only if you like.",
    text: "One tap is enough. It is kept with the entry, and helps you see it coming.",
    time: "The time of day",
    times: {
      morning: "Morning",
      daytime: "Daytime",
      evening: "Evening",
      night: "Night",
    },
    mood: "How it was",
    moods: {
      lonely: "Lonely",
      sad: "Sad",
      angry: "Angry",
      afraid: "Afraid",
      hopeful: "Hopeful",
      drink: "After a drink",
    },
    line: (parts: readonly string[]): string =>
      `What led up to it: ${locale.list(parts)}`,
    noted: "Noted.",
  },
  urge: "If it pulls at you again",
  /** After it ended again. */
  endedAgain: "What helps now",
};

/** How someone was, from 0 to 10 each. */
interface CheckIn {
  readonly mood?: number | undefined;
  readonly urge?: number | undefined;
}

/** Every word of the journal: what was told so far, and how it is put right. */
export const journalWords = {
  heading: "What you have noted so far",
  empty:
    "Nothing yet. What you note here is listed below with its day, and you can change or remove it again.",
  emptyFilter: "Nothing of this kind yet.",
  filter: "Show",
  families: {
    all: "All",
    them: "They",
    you: "I",
    both: "Both of us",
    how: "How I was",
    map: "My map",
    answers: "My answers",
  },
  quietDay: "A quiet day",
  metByChance: "We met by chance",
  looked: "I looked at their pages, or asked about them",
  bareNote: "A note",
  checkIn: ({ mood, urge }: CheckIn): string =>
    [
      ...(mood === undefined ? [] : [`Mood ${mood} of 10`]),
      ...(urge === undefined ? [] : [`Urge ${urge} of 10`]),
    ].join(" · "),
  task: (what: string): string => `Done: ${what}`,
  taskBack: (what: string): string => `Not done after all: ${what}`,
  someTask: "something of your map",
  waiting: (day: string): string => `I chose a day to stop waiting: ${day}`,
  noWaiting: "I chose no day to stop waiting",
  signCame: "The sign I had chosen came",
  ifThen: "I made a plan for a hard moment",
  noIfThen: "I took back a plan for a hard moment",
  reunion: "I answered a question of the reunion check",
  project: (how: "kept" | "done" | "ended"): string =>
    ({
      kept: "I planned something of my own",
      done: "I finished something of my own",
      ended: "I laid something of my own aside",
    })[how],
  slot: {
    done: "I gave time to something of my own",
    left: "Not today: something of my own",
  },
  lettingGo: "I chose to let go",
  goingOn: "I chose to go on",
  conduct: (what: string): string => `What I do: ${what}`,
  answer: ({ about, said }: { about: string; said: string }): string =>
    `${about}: ${said}`,
  takenBack: "taken back",
  later: "Something that a newer version of this app wrote. It stays as it is.",
  line: ({ what, hour }: { what: string; hour: string | null }): Sentence =>
    hour === null ? [what] : [what, { quiet: ` ${hour}` }],
  edit: ({ what, day }: { what: string; day: string }): Sentence => [
    "Change",
    { unseen: `: ${what}, ${day}` },
  ],
  takeOut: ({ what, day }: { what: string; day: string }): Sentence => [
    "Remove",
    { unseen: `: ${what}, ${day}` },
  ],
  takenOut: "Removed.",
  undo: "Undo",
  edited: "Changed. All that follows from it is worked out anew.",
  gone: "This entry is not there any more.",
  earlier: "Show earlier",
  whole: "Show all",
  shown: ({ shown }: { shown: number }): string =>
    `The newest ${locale.number(shown)} are shown.`,
  form: {
    /** The name of the form, for those who hear it. */
    name: (what: string): string => `Change: ${what}`,
    what: "What it was",
    day: "The day",
    hour: "The hour, if you know it",
    note: "A note for yourself",
    mood: "Mood, 0 is worst",
    urge: "Urge to get in touch, 0 is none",
    became: "What had become of it",
    forMe: "How it was for me",
    notSaid: "Not said",
    done: "Done",
    notDone: "Not done after all",
    until: "The day to stop waiting; empty takes it back",
    sign: "A sign that would end it sooner",
    letGo: "I chose to let go",
    goOn: "I chose to go on",
    answer: "The answer",
    conduct: "What you do",
    takenBack: "I take the answer back",
    invalidDay: "Choose a day up to today.",
    invalidHour: "Choose an hour that has passed.",
    invalidAnswer: "This is no answer to it. Choose or type another one.",
    keep: "Keep the change",
    cancel: "Leave it as it was",
  },
};
