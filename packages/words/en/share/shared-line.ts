import { ownPart } from "../focus/focus-names.ts";
import { locale } from "../locale.ts";

/** How the lines of a shared case are told. */
export const sharedLineWords = {
  about: {
    name: "What you want to be called",
    asks: "What you ask",
    country: "Your country",
    zone: "Your time zone",
    reply: "A key for the answer",
    replyText:
      "Made on this device. Only this device can open what comes back.",
  },
  until: (day: string): string => `Until ${day}`,
  on: ({
    day,
    yearly,
  }: {
    readonly day: string;
    readonly yearly: boolean;
  }): string => (yearly ? `${day}, and every year` : day),
  /** What is planned for a day that will hurt. */
  plan: {
    doing: (doing: string): string => `What to do: ${doing}`,
    place: (place: string): string => `Where to be: ${place}`,
    person: (person: string): string => `Whom to call: ${person}`,
  },
  sign: (sign: string): string => `The sign: ${sign}`,
  ifThen: ({
    cue,
    response,
  }: {
    readonly cue: string;
    readonly response: string;
  }): string => `When ${ownPart(cue)}, then ${response}`,
  toShow: (show: string): string => `To be shown: ${show}`,
  slot: ({
    place,
    time,
    length,
  }: {
    readonly place: string;
    readonly time: string;
    readonly length: string;
  }): string =>
    locale.list([place, time, length].filter((part) => part !== "")),
  unsaid: "Rather not say",
  takenBack: "taken back",
  unknown: "something that this version has no words for",
} as const;
