import type { HelpNeed } from "../../src/gate-words.ts";

/** Where to turn where no line of one's own country is known, in English. */
export const helpDirectories: {
  readonly emergency: string;
  readonly byNeed: Readonly<Record<HelpNeed, string>>;
} = {
  emergency:
    "In danger now: call your local emergency number (112 in much of Europe, 911 in North America, 999 in the UK, 000 in Australia).",
  byNeed: {
    crisis:
      "Someone to talk to, worldwide, free: findahelpline.com lists crisis lines by country.",
    violence:
      "Help with violence, worldwide: hotpeachpages.net lists services by country. Open it on a device that nobody else looks at.",
    "using-violence":
      "Help to stop: ask a service for violence, or a doctor, for a course near you. They will not be surprised.",
    young:
      "Help lines for young people, worldwide, free: findahelpline.com lists them by country.",
  },
};
