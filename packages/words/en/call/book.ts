import { locale } from "../locale.ts";

/** Every word from choosing whom and when to the press that books it. */
export const bookWords = {
  who: {
    heading: "Book a call",
    lead: (names: string): string => `With ${names}`,
    ask: "See what they offer",
    askNote: (relay: string): string =>
      `The button asks ${relay} once. Whoever runs that place sees your network address in passing, and nothing else of you.`,
    asking: "Looking.",
    coach: "With whom",
    kind: "What kind of call",
    length: (length: string): string => `Takes ${length}`,
    price: (price: string): string => `Price: ${price}`,
    noPrice: "They name no price here.",
    place: ({
      place,
      where,
    }: {
      readonly place: string;
      readonly where: string;
    }): string =>
      where === ""
        ? `${place}. They tell you where later.`
        : `${place}: ${where}`,
    /** By phone or by video: a relay tells it with the booking, if the coach has put it there. */
    meet: (place: string): string =>
      `${place}. You get the number or the link when you have booked, or from them later.`,
    times: "See free hours",
    noKinds: (coach: string): string =>
      `${coach} offers no calls here at the moment. You can ask them in another way.`,
    otherKey: (coach: string): string =>
      `${coach} has another key than the one in your link. Ask them for a new link before you book: only then can nobody else read what you write.`,
    toForm: "Go on to what you typed",
    none: "No booking is begun here. Begin one from a coach’s link.",
  },

  when: {
    heading: "When",
    kind: ({
      coach,
      kind,
      length,
    }: {
      readonly coach: string;
      readonly kind: string;
      readonly length: string;
    }): string => `${kind} with ${coach}, ${length}`,
    change: "Choose another coach or kind",
    zone: "Show hours on the clock of",
    zoneChange: "Show hours on another clock",
    zoneOwn: (zone: string): string => `This device: ${zone}`,
    views: "How hours are shown",
    list: "As a list",
    grid: "As a calendar",
    asOf: (moment: string): string => `Free hours as of ${moment}.`,
    again: "Look again",
    look: "See free hours",
    working: "Looking.",
    more: "Show more days",
    later: "Look at later weeks",
    earlier: "Back to the nearest weeks",
    none: "No hour is free in these weeks.",
    noneAtAll: "No hour is free as far ahead as they plan.",
    next: (day: string): string => `The next free one is on ${day}.`,
    toNext: "Go to it",
    /** What the button of an hour is called where it is heard alone. */
    pick: ({
      day,
      clocks,
    }: {
      readonly day: string;
      readonly clocks: readonly string[];
    }): string => locale.list([day, clocks.join(" ")]),
    fits: "None of these fits?",
    wait: "Wait for an hour",
    waitNote:
      "If somebody gives an hour back, you can see it here, or be told by mail.",
    free: (count: number): string =>
      locale.plural(count, {
        "=0": "no hour free",
        one: "one hour free",
        other: `${locale.number(count)} hours free`,
      }),
    cell: ({
      day,
      free,
    }: {
      readonly day: string;
      readonly free: string;
    }): string => `${locale.weekday(day)}, ${locale.day(day)}: ${free}`,
    month: (day: string): string => locale.month(day),
    monthBefore: "The month before",
    monthAfter: "The month after",
    gridNote:
      "Arrow keys move by a day or a week, Page Up and Page Down by a month. Enter shows the hours of a day.",
    chosenDay: (day: string): string => `Free on ${day}`,
    keeping: "Keeping it for you.",
    taken: (when: string): string =>
      `Somebody else has ${when} now. Nothing you typed is lost.`,
    instead: "These are free now",
    noneInstead: "Nothing near it is free now. Look again, or wait for one.",
  },

  form: {
    heading: "Your call",
    kept: (until: string): string =>
      `This hour is kept for you until ${until}. If it takes longer, what you typed stays here and you choose again.`,
    passed:
      "The hour is not kept for you any more, and may still be free. What you typed is here.",
    keepAgain: "Keep it again",
    asked:
      "It is not known whether this hour is kept for you: no answer came. Press to ask again.",
    other: "Choose another hour",
    give: "Give it back, and do not book",
    leave: "Do not book this hour",
    givenBack: "The hour was given back. What you typed stays here.",
    none: "No hour is chosen yet. What you typed is here.",
    choose: "Choose an hour",
    about: "For the coach alone",
    sealedNote: (coach: string): string =>
      `This goes sealed. Only ${coach} can open it. All of it may stay empty.`,
    name: "What you want to be called",
    nameNote: "Any name will do.",
    reason: "What it is about",
    left: (count: number): string =>
      locale.plural(count, {
        one: "Room for one more letter.",
        other: `Room for ${locale.number(count)} more letters.`,
      }),
    tooLong: "This is more than can go. Shorten what it is about.",
    parcel: "Your case",
    noParcel: "Without my case",
    withParcel: (day: string): string => `With the case I shared on ${day}`,
    shareFirst: "Share your case with them first",
    shareNote:
      "The coach then knows what happened before you talk. You need not. This booking waits here, but its hour is only kept for the time that stands above.",
    mail: "E-mail",
    mailText:
      "You need none. After booking you can keep a link, and this device keeps the call.",
    mailWish: "Write to me about this call",
    mailNote: (relay: string): string =>
      `${relay} then learns this address, ties it to the call, and writes the link to the call into each mail. Whoever reads your mail can see the call and change it. The mail says nothing of your case.`,
    mailField: "Your e-mail address",
    mailWrong: "This is no whole e-mail address.",
    remind: "Remind me by mail",
    hours: (hours: number): string =>
      locale.plural(hours, {
        "=24": "A day before",
        "=72": "Three days before",
        one: "An hour before",
        other: `${locale.number(hours)} hours before`,
      }),
    go: "Book this call",
    note: (relay: string): string =>
      `The button tells ${relay} that you take this hour. You can cancel it later.`,
    booking: "Booking it.",
    booked: "Done. The hour is yours, and the call is kept on this device.",
    unsure:
      "No answer came, so it is not known whether it is booked. Press again: it is booked once, however often you press.",
  },

  wait: {
    heading: "Wait for an hour",
    lead: ({
      coach,
      kind,
    }: {
      readonly coach: string;
      readonly kind: string;
    }) => `${kind} with ${coach}`,
    text: "If somebody gives an hour back between these days, it shows here when you look. It is not kept for you: whoever comes first has it.",
    from: "From",
    to: "Until",
    wrong: "Choose a last day that is not before the first.",
    tooLong: (days: number): string =>
      `You can wait for ${locale.number(days)} days at the most. Choose an earlier last day. When they are over, you can wait again.`,
    tooFar:
      "These days are more than a year away. No coach plans that far. Choose nearer ones.",
    go: "Wait for one",
    note: (relay: string): string =>
      `The button tells ${relay} which days you mean. You can end it at any time.`,
    working: "Telling them.",
    back: "Back to the free hours",
  },
} as const;
