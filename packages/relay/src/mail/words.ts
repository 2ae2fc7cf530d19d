// What mails say. None says what a call is about, and none names the program: others may see a subject on a screen.

/** What somebody is told of a call. */
export type Said =
  "invitation" | "change" | "cancellation" | "reminder" | "waiting";

/** What a mail says, line by line. */
export interface MailWords {
  readonly subject: string;
  readonly opening: string;
  /** What was added by whoever moved or cancelled it, which the mail does not carry. */
  readonly note: string;
  readonly link: string;
  readonly withoutLink: string;
  readonly ending: string;
}

/** What the words are about. */
export interface About {
  /** The other one's name; a person has none here. */
  readonly coach: string;
  /** "Monday 29 March, 11:00", by the clock of whoever reads it. */
  readonly when: string;
  /** Either of the two, or the law of the coach's clocks. */
  readonly changedBy: "person" | "coach" | "law";
  /** Whether the coach is none here any more. */
  readonly isCoachGone: boolean;
}

type Saying = (about: About) => Pick<MailWords, "subject" | "opening">;

const toPerson: Readonly<Record<Said, Saying>> = {
  invitation: ({ coach, when }) => ({
    subject: `Your call on ${when}`,
    opening: `Your call with ${coach} is booked.`,
  }),
  change: ({ coach, when, changedBy }) => ({
    subject: `Your call is now on ${when}`,
    opening: {
      coach: `${coach} has moved your call. If the new time does not suit you, choose another one or cancel; that is fine.`,
      person: `Your call with ${coach} has moved.`,
      law: `The law of clocks changed where ${coach} is. Nobody moved your call: it keeps its hour on ${coach}’s clock. On yours it is the one below. If that does not suit you, choose another one or cancel; that is fine.`,
    }[changedBy],
  }),
  cancellation: ({ coach, when, changedBy, isCoachGone }) => ({
    subject: `Your call on ${when} is cancelled`,
    opening:
      isCoachGone && changedBy === "coach"
        ? `${coach} takes no calls here any more, so your call is cancelled. It says nothing about you.`
        : changedBy === "coach"
          ? `${coach} had to cancel your call. It says nothing about you. You can choose another time when you like.`
          : `Your call with ${coach} is cancelled. You owe nobody a reason.`,
  }),
  reminder: ({ coach, when }) => ({
    subject: `Your call on ${when}`,
    opening: `You asked to be reminded of your call with ${coach}.`,
  }),
  waiting: ({ coach, when }) => ({
    subject: `An hour is free on ${when}`,
    opening: `You asked to be told when ${coach} has a free hour. There is one now. Others who wait are told too, and whoever books first has it.`,
  }),
};

const toCoach: Readonly<Record<Exclude<Said, "reminder" | "waiting">, Saying>> =
  {
    invitation: ({ when }) => ({
      subject: `A call on ${when}`,
      opening: "Somebody has booked a call with you.",
    }),
    change: ({ when, changedBy }) => ({
      subject: `A call is now on ${when}`,
      opening: {
        person: "Somebody has moved a call with you.",
        coach:
          "You moved this call. The file brings the new time into your calendar.",
        law: "The law of clocks changed. This call keeps its hour on your clock. The file puts it right in your calendar.",
      }[changedBy],
    }),
    cancellation: ({ when, changedBy }) => ({
      subject: `A call on ${when} is cancelled`,
      opening:
        changedBy === "coach"
          ? "You cancelled this call. The file takes it out of your calendar. The hour is free again."
          : "Somebody has cancelled a call with you. The hour is free again.",
    }),
  };

/** What a person is told. */
export function wordsForPerson(said: Said, about: About): MailWords {
  return {
    ...toPerson[said](about),
    note: `${about.coach} left you a word with it. You can read it by the link below.`,
    link:
      said === "waiting"
        ? "Look at the hours, or stop waiting:"
        : said === "cancellation"
          ? "It stands here:"
          : "Change or cancel it here:",
    withoutLink:
      said === "cancellation"
        ? "It stands on the page where you booked, on the same device."
        : "To change anything, open the page where you booked, on the same device.",
    ending:
      said === "waiting"
        ? "This mail was sent because you gave this address to be told. Nobody reads answers to it."
        : "This mail was sent because this address was given when the call was booked. Nobody reads answers to it. Whoever has the link can change the call, so pass it on to nobody.",
  };
}

/** What somebody who waits is told when the coach is none here any more. */
export function wordsForLeft(coach: string): Omit<MailWords, "note" | "link"> {
  return {
    subject: "Your wait for a call is over",
    opening: `You asked to be told when ${coach} has a free hour. ${coach} takes no calls here any more, so there will be none. It says nothing about you.`,
    withoutLink:
      "Your place among those who wait, and this address, are deleted.",
    ending:
      "This mail was sent because you gave this address to be told. Nobody reads answers to it.",
  };
}

/** What a coach is told. */
export function wordsForCoach(
  said: Exclude<Said, "reminder" | "waiting">,
  about: About,
): MailWords {
  return {
    ...toCoach[said](about),
    note: "There is a word with it. It stands beside the call.",
    link: "Your calls:",
    withoutLink: "Your calls stand on your own page.",
    ending:
      "Who it is and why stands on your page alone. Nobody reads answers to this mail.",
  };
}

/** Lines beside a call. */
export const callLines = {
  yourTime: "By your clock",
  coachTime: (coach: string) => `By the clock of ${coach}`,
  personTime: "By their clock",
  minutes: (minutes: number) => `${minutes} minutes`,
  length: "How long",
  place: "Where",
  places: {
    phone: "By phone",
    video: "By video",
    "in-person": "In person",
  },
  placeAt: (how: string, where: string) => `${how}: ${where}`,
  placeLater: (how: string, coach: string) =>
    `${how}. ${coach} will tell you the rest.`,
  /** In a calendar, where others may look. */
  inCalendar: (name: string) => `Call with ${name}`,
  inCoachCalendar: "Call",
} as const;

/** Why mail was given up, by the code that is kept. */
export function whyNot(code: string): string {
  if (code === "late") return "It could not be sent before the call began.";
  if (code === "no-address") return "The address is none that mail can go to.";
  if (code.startsWith("returned"))
    return `It came back: the mail server of the address did not take it (${code.replace(/^returned ?/, "")}).`;
  if (/^5\d\d/.test(code))
    return `The mail server refused it for good (${code}). The address may be wrong.`;
  if (/^4\d\d/.test(code))
    return `The mail server asked to come back later, for a day (${code}).`;
  return `The mail server could not be reached for a day (${code}).`;
}
