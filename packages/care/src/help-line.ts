import type { HelpNeed } from "./help-need.ts";

/** How a number was checked: on a page of the service or of a public body, on a page of someone else, or in several public lists that agree. */
export type CheckedOn = "own page" | "other page" | "several lists";

/** How to write to a line instead of calling it. */
export interface TextLine {
  readonly by: "sms" | "whatsapp";
  /** As people write it. */
  readonly number: string;
  /** What to send first, where the line asks for a word. */
  readonly word?: string;
}

/** One line to turn to. */
export interface HelpLine {
  readonly needs: readonly HelpNeed[];
  readonly name: string;
  /** As people write it; absent where one can only text. */
  readonly number?: string;
  /** For whom, where, or in what language, where that is not everyone. */
  readonly note?: string;
  /** How to write instead of calling. */
  readonly text?: TextLine;
  /** Its own page, without https://. */
  readonly web?: string;
  /** The page on which the number was seen; for "several lists", the service’s own address. */
  readonly source: string;
  readonly how: CheckedOn;
  /** The day on which it was checked, ISO 8601. */
  readonly checked: string;
}

/** Whom an emergency number reaches. */
export type EmergencyService = "all" | "police" | "ambulance" | "mobile";

/** Where to turn in one country. */
export interface CountryHelp {
  /** The number to call first comes first. */
  readonly emergency: readonly (readonly [EmergencyService, string])[];
  readonly lines: readonly HelpLine[];
}

/** What to call at once in one country. */
export interface FirstCalls {
  /** The number to call first comes first. */
  readonly emergency: CountryHelp["emergency"];
  /** Someone to talk to. */
  readonly talk: {
    readonly name: string;
    /** As people write it. */
    readonly number: string;
    /** For whom, or in what language, where that is not everyone. */
    readonly note?: string;
  };
}

/** A list of lines by country, kept by someone else. */
export interface HelpDirectory {
  readonly needs: readonly HelpNeed[];
  readonly name: string;
  /** Its address, without https://. */
  readonly web: string;
}
