/**
 * What the service worker goes by, and all of it: it knows no case and no words of its own. Where someone lets it stand
 * unsealed, this is what stands there.
 */
export interface ReminderRules {
  /** The quiet hours, in minutes after midnight. */
  readonly quiet: { readonly from: number; readonly to: number };
  /** What the button is called by which one is turned off from itself. */
  readonly turnOff: string;
  /** The address of the picture beside it. */
  readonly icon: string;
  readonly each: readonly ReminderRule[];
}

/** When one is shown, in which words, and where it leads. */
export interface ReminderRule {
  readonly id: string;
  /** Days of the week, 0 being Sunday, or days by their date, `YYYY-MM-DD`. */
  readonly days: readonly (number | string)[];
  /** After midnight, by the clock of wherever the device is. */
  readonly minutes: number;
  readonly title: string;
  /** Where it leads to where it can be turned off from itself; the address from # on. */
  readonly opens: string;
  /** Where it leads to where that is done on the page first. */
  readonly asks: string;
}

/** What a page asks the service worker to do once a minute. */
export interface ReminderLook {
  readonly kind: "reminders";
  /** What the clock of the device shows. */
  readonly now: ReminderClock;
  /** What is to be gone by; null while it is sealed, and then by what stands unsealed, if anything does. */
  readonly rules: ReminderRules | null;
  /** The newest day on which each was shown, by id. */
  readonly shown: Readonly<Record<string, string>>;
}

/** A day and a time on the clock of a device. */
export interface ReminderClock {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** 0 being Sunday. */
  readonly weekday: number;
  /** After midnight. */
  readonly minutes: number;
}
