import { locale } from "../locale.ts";
import { seconds } from "../seconds.ts";

/** Every word on one parcel: where it is, what became of it and what came back. */
export const sharedWords = {
  heading: (to: string): string => `Shared with ${to}`,
  headingFile: (to: string): string => `A sealed file for ${to}`,
  headingWaiting: (to: string): string => `For ${to}, not sent yet`,
  none: {
    heading: "There is nothing here",
    text: "Nothing of this name is shared from this device. It may have been removed.",
    all: "All that is shared",
  },
  all: "All that is shared",

  status: {
    sent: ({ n, at }: { readonly n: number; readonly at: string }): string =>
      locale.plural(n, {
        "=1": `You sent it on ${at}.`,
        other: `You sent version ${locale.number(n)} on ${at}.`,
      }),
    parts: (parts: readonly string[]): string =>
      `What went: ${locale.list(parts)}.`,
    until: (at: string): string =>
      `It lies there until ${at}, and is deleted then.`,
    file: (at: string): string =>
      `You saved it as a file on ${at}. Where the file is now, this app cannot know.`,
  },

  waiting: {
    heading: "It waits here, sealed",
    text: "It did not go yet. It goes when you press the button, and never by itself.",
    since: (at: string): string => `Sealed on ${at}.`,
    send: "Send it now",
    cannot:
      "This copy of the app cannot send it: whoever runs it has not allowed that. Save the sealed file and hand it over yourself.",
    file: "Save the sealed file",
    drop: "Do not send it",
    dropped:
      "It will not be sent. The sealed parcel was removed from this device.",
    maybe:
      "It was sent, and the line was cut before anything came back: it may have arrived. Sending it again does no harm, it arrives once.",
    tried:
      "If you press “Do not send it”, it is asked first whether it arrived, and if it did, it is deleted there.",
    unsure:
      "It may have arrived, and that cannot be asked or undone just now. It stays here so that you can take it back. Try again once you are online.",
    arrived:
      "It had arrived already. Below you can take back all that you shared.",
  },

  look: {
    heading: "What became of it",
    go: "Look what came back",
    note: (address: string): string => `The button asks ${address} once.`,
    working: "Looking.",
    never: "You have not looked yet.",
    at: (at: string): string => `As of ${at}:`,
    notOpened: "No coach has opened it yet.",
    /** In the place of a name, at the beginning of a sentence. */
    formerCoach: "A coach who is no longer there",
    opened: ({
      coach,
      n,
      at,
    }: {
      readonly coach: string;
      readonly n: number;
      readonly at: string;
    }): string =>
      locale.plural(n, {
        "=1": `${coach} opened it on ${at}.`,
        other: `${coach} opened version ${locale.number(n)} on ${at}.`,
      }),
    answers: (count: number): string =>
      locale.plural(count, {
        "=0": "No answer has come.",
        one: "One new answer has come. It stands below.",
        other: `${locale.number(count)} new answers have come. They stand below.`,
      }),
    file: "An answer came as a file? Open it here",
    fileWrong:
      "This file does not open with the key of this parcel, or holds no answer.",
    fileOpened: "The answer stands below.",
  },

  answer: {
    heading: ({ from, at }: { readonly from: string; readonly at: string }) =>
      `${from} wrote on ${at}`,
    notOurs:
      "These are the coach’s own words and ideas. This app does not check them.",
    unread:
      "An answer came that cannot be opened or read here. Ask the coach to send it again.",
    proposalsFailed: "What they propose for your map could not be loaded.",
    call: "They propose a call",
    callLine: ({
      mine,
      minutes,
    }: {
      readonly mine: string;
      readonly minutes: number;
    }): string =>
      `${mine} on your clock, for ${locale.plural(minutes, {
        one: "one minute",
        other: `${locale.number(minutes)} minutes`,
      })}.`,
    callTheirs: (theirs: string): string => `On the coach’s clock: ${theirs}.`,
    callPlace: (place: string): string => `Where or how: ${place}`,
    callNote:
      "This app books nothing by itself. Say yes or no to the coach yourself, or choose another hour of theirs.",
    callFile: "Save it for your calendar",
    callFileName: "proposed-call.ics",
    callPlainName: "appointment.ics",
    callSummary: (coach: string): string => `Call with ${coach} (proposed)`,
    callPlainSummary: "Appointment",
    callSaved: (name: string): string =>
      `The file ${name} was handed to your browser.`,
    callOther: "Choose another hour",
    theirClock: ({
      time,
      day,
      offset,
    }: {
      readonly time: string;
      readonly day: string;
      readonly offset: string;
    }): string => `${time} on ${day} (UTC${offset})`,
  },

  change: {
    newer: "Send a newer version",
    newerHeading: (to: string): string => `A newer version for ${to}`,
    newerBack: "Not now",
    newerNote:
      "The coach can still open what you sent before. The newer version lies beside it.",
    days: "Change how long it lies there",
    daysGo: "Let it lie so long from today",
    daysDone: (at: string): string => `It lies there until ${at}.`,
    daysLatest: (at: string): string =>
      `It lies there until ${at}. A coach chose that day, and it can be no later one.`,
    back: "Take it back",
    backAsk:
      "The parcel is deleted where it lies, with its answers and the coach’s notes on it. This cannot undo what a coach has read, remembered or copied.",
    backGo: "Take it back now",
    backNo: "Leave it there",
    backDone:
      "It is deleted there. What a coach has read or copied before cannot be undone.",
    removed: "It was removed from this device.",
    undo: "Undo",
    remove: "Remove it from this list",
    removeNote:
      "The answers and the keys on this device go with it. This does not delete anything elsewhere.",
  },

  ended: {
    revoked: (at: string): string => `You took it back on ${at}.`,
    gone: "It lies there no more. Its time was over, or the coach put it away.",
    cannot: "What a coach has read or copied stays with them.",
  },

  faults: {
    offline:
      "This device is offline. Nothing went out. It stays here until you press again.",
    away: "The place where it goes does not answer. It may have arrived there all the same. Send it again later: it is there once, however often you press.",
    blocked:
      "This copy of the app may send nothing to that place: whoever runs it has not allowed it. Nothing went out. You can save the sealed file and hand it over yourself.",
    insecure:
      "This page did not come over a safe connection, so it sends nothing. You can save the sealed file and hand it over yourself.",
    closed:
      "The coach has closed this link. Nothing was taken. Ask them for a new one, or save the sealed file.",
    "too-large":
      "It is larger than what can be taken there. Leave something out, or save the sealed file.",
    full: "The coach’s desk is full. Nothing was taken, and it stays here. Tell them, then try again, or save the sealed file.",
    "too-long": "What came back is longer than it may be. It was not read.",
    gone: "It lies there no more.",
    "too-many": (wait: number): string =>
      `That place was asked too often. Try again in ${seconds(wait)}.`,
    busy: (wait: number): string =>
      `That place cannot do it now. Try again in ${seconds(wait)}.`,
    taken:
      "Something else lies there under this number. It may have been sent from another of your devices. Look what came back first.",
    broken:
      "That place gave an answer that makes no sense. Nothing is lost. Tell the coach.",
  },

  /** The same where nothing was to go: it was asked what became of it, or something was to change there. */
  askFaults: {
    offline:
      "This device is offline. That place was asked nothing. Press again when you have a network.",
    away: "The place where it lies does not answer. Nothing is lost. Try again later.",
    blocked:
      "This copy of the app may ask nothing of that place: whoever runs it has not allowed it. Nothing has changed there.",
  },
} as const;
