import { locale } from "../locale.ts";

/** Every word on one call that is booked, and on one waiting. */
export const bookedWords = {
  heading: (coach: string): string => `Your call with ${coach}`,
  unseen: "A call",
  none: {
    heading: "There is no such call here",
    text: "This device knows no call of this name. It may have been removed. Open its link again, if you have it.",
  },
  all: "All calls",
  kind: ({
    kind,
    length,
  }: {
    readonly kind: string;
    readonly length: string;
  }) => `${kind}, ${length}`,
  state: {
    held: "It is not booked yet.",
    booked: "It is booked.",
    over: "Its time has passed.",
    cancelledByYou: "You cancelled it.",
    cancelledByCoach: (coach: string): string => `${coach} cancelled it.`,
    cancelledWithCoach: (coach: string): string =>
      `${coach} takes no calls here any more, so it is cancelled. It says nothing about you.`,
    kept: "You talked. That took some courage.",
    "no-show":
      "You did not meet. That happens, and means nothing more than that. You can book another hour, or not.",
    gone: "Nothing is there any more at the coach’s place. What is below is how it stood when you last looked.",
  },
  moved: {
    coach: ({
      coach,
      from,
    }: {
      readonly coach: string;
      readonly from: string;
    }) => `${coach} moved it. It was ${from}.`,
    person: (from: string): string => `You moved it. It was ${from}.`,
    law: ({ coach, from }: { readonly coach: string; readonly from: string }) =>
      `The law of clocks changed. The hour on ${coach}’s clock is the same; on yours it was ${from}.`,
  },
  said: {
    coach: (coach: string): string => `${coach} wrote:`,
    person: "You wrote:",
  },
  /** What is written with a change goes open, for it stands in mail as well. */
  saidNote:
    "This is not sealed. Whoever runs the coach’s place can read it. Leave out what is private.",
  where: "Where",
  later: "They tell you where later.",
  price: "Price",
  pay: "Their page to pay on",
  payNote:
    "It opens a page of somebody else. This app has nothing to do with it.",

  sent: {
    heading: "What you told them",
    name: (name: string): string => `You are called ${name}.`,
    parcel: "They have the case that you shared.",
    nothing: "This device knows of nothing that you wrote for them.",
  },

  mail: {
    wanted: (to: string): string =>
      to === "" ? "Mail goes out about it." : `Mail goes to ${to}.`,
    failed:
      "The last mail could not be delivered. The call stands all the same. Give another address here, or keep its link and look here.",
    failedBefore:
      "The last mail about it could not be delivered. How it stands is told here.",
    none: "No mail goes out about it.",
  },
  address: {
    go: "Change where mail goes",
    give: "Have mail sent about it",
    note: (relay: string): string =>
      `${relay} then learns this address, ties it to the call in place of any other, and writes there once how the call stands. Reminders you chose go there as well. Whoever reads that mail can see the call and change it. What was sent to another address stays there.`,
    send: "Send mail there",
    none: "Send no mail",
    back: "Leave it as it is",
    working: "Telling them.",
    done: (to: string): string =>
      `Mail goes to ${to} now. What comes first says how the call stands.`,
    ended:
      "No mail goes out about it any more. The coach’s place forgot the address.",
    refused:
      "The coach’s place takes no other address for this call any more: it was changed too often. You can still have no mail sent, or keep the link of the call.",
  },

  keep: {
    heading: "Keep it",
    file: "Save it for your calendar",
    fileNote:
      "A calendar that others can see shows this call to them. If it is moved later, save it again.",
    fileName: "call.ics",
    plainFileName: "appointment.ics",
    saved: (name: string): string =>
      `The file ${name} was handed to your browser.`,
    summary: (coach: string): string => `Call with ${coach}`,
    plainSummary: "Appointment",
    link: "Copy its link",
    linkNote:
      "The link opens this call anywhere, to look at it, move it or cancel it. Whoever has it can do the same.",
    linkField: "The link to this call",
    copied: "The link is copied.",
    notCopied: "It could not be copied. Copy it from the field.",
  },

  look: {
    go: "Look how it stands",
    note: (relay: string): string =>
      `The button asks ${relay} once. Nothing is asked by itself.`,
    working: "Looking.",
    never: "You have not looked yet on this device.",
    at: (at: string): string => `As of ${at}.`,
    same: "Nothing has changed.",
    changed: "Something has changed. It stands below.",
  },

  move: {
    go: "Move it",
    heading: "Another hour",
    text: "Your hour stays yours until another one is.",
    said: "A word for the coach, if you like",
    pick: (when: string): string => `It would be ${when}.`,
    confirm: "Move it there",
    back: "Leave it where it is",
    working: "Moving it.",
    done: "It was moved.",
  },

  cancel: {
    go: "Cancel it",
    ask: (coach: string): string =>
      `The hour is free for others then. ${coach} sees that you cancelled, when, and what you write here. You need no reason.`,
    said: "A word for the coach, if you like",
    confirm: "Cancel the call",
    back: "Keep the call",
    working: "Cancelling it.",
    done: "It is cancelled. You can book another hour whenever you like, or not.",
  },

  forget: {
    go: "Delete what the server has on this call",
    ask: (coach: string): string =>
      `The hour, what you wrote for ${coach}, your address and whether you met are deleted there now, and not only after a month. ${coach} does not see the call any more either.`,
    askCancelled: (coach: string): string =>
      `What you wrote for ${coach} and your address are deleted there now, and not only after a month. For up to a month ${coach} still sees that a call was cancelled, and not whose it was.`,
    stays:
      "This device keeps what stands here until you remove it. What the coach remembers or noted elsewhere stays, mail that was sent stays, and a backup of that server may hold it for a while. There is no way back.",
    confirm: "Delete it there",
    back: "Leave it",
    working: "Deleting it.",
    done: "It is deleted there. What stands below is on this device alone.",
  },

  again: "Book another hour",
  away: {
    go: "Remove it from this device",
    note: "The coach still has the call. You need its link to come back to it.",
    done: "It was removed from this device.",
    undo: "Undo",
  },

  waiting: {
    heading: (coach: string): string => `Waiting for an hour with ${coach}`,
    lead: ({
      kind,
      from,
      to,
    }: {
      readonly kind: string;
      readonly from: string;
      readonly to: string;
    }): string => `${kind}, between ${from} and ${to}`,
    unseen: "Waiting for an hour",
    free: "Free now",
    freeNote: "Nothing of it is kept for you. The first one to take it has it.",
    nothing: "Nothing is free in these days yet.",
    noLink:
      "To take one of them, open the coach’s link on this device. The hours are shown here all the same.",
    end: "Stop waiting",
    ended: "You do not wait any more.",
    endedElsewhere: "This waiting is over at the coach’s place.",
    none: {
      heading: "Nobody waits here",
      text: "This device knows no waiting of this name. It may have ended.",
    },
    count: (count: number): string =>
      locale.plural(count, {
        "=0": "Nothing is free yet.",
        one: "One hour is free. It stands below.",
        other: `${locale.number(count)} hours are free. They stand below.`,
      }),
  },
} as const;
