import type {
  ReminderClock,
  ReminderRule,
  ReminderRules,
} from "@staying-power/plan";

/** What decides which reminders are due. */
interface Due {
  readonly now: ReminderClock;
  /** How many minutes late one may still come; what is later is never made up. */
  readonly late: number;
  /** The newest day on which each was shown, by id. */
  readonly shown: Readonly<Record<string, string>>;
  /** Those that were turned off from themselves. */
  readonly off: readonly string[];
}

/** The reminders that are due by the clock of the device, the latest first: that one is shown, and the others are over. */
export function dueReminders(
  { each, quiet }: ReminderRules,
  { now, late, shown, off }: Due,
): readonly ReminderRule[] {
  const isQuiet = (minutes: number): boolean =>
    quiet.from <= quiet.to
      ? quiet.from <= minutes && minutes < quiet.to
      : quiet.from <= minutes || minutes < quiet.to;
  if (isQuiet(now.minutes)) return [];
  return each
    .filter(
      ({ id, days, minutes }) =>
        (days.includes(now.weekday) || days.includes(now.day)) &&
        minutes <= now.minutes &&
        now.minutes - minutes <= late &&
        !isQuiet(minutes) &&
        shown[id] !== now.day &&
        !off.includes(id),
    )
    .toSorted((one, other) => other.minutes - one.minutes);
}
