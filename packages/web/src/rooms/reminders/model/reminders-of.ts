import {
  minutesOf,
  type Reminder,
  type RemindersKept,
} from "@staying-power/plan";

/** What the clock of the device shows. */
interface Now {
  /** The person's own date. */
  readonly today: string;
  /** In milliseconds since 1970. */
  readonly present: number;
}

/** All that were made, in the order of their hours. */
export function remindersOf({
  list,
}: Pick<RemindersKept, "list">): readonly Reminder[] {
  const key = ({ time, id }: Reminder): string => `${time} ${id}`;
  return Object.values(list).toSorted((one, other) =>
    key(one) < key(other) ? -1 : 1,
  );
}

/** With these in the place of what they were. One whose hour of today has passed comes on the next of its days first. */
export function withReminders(
  kept: RemindersKept,
  reminders: readonly Reminder[],
  now: Now,
): RemindersKept {
  const passed = reminders.filter(
    ({ time }) => minutesOf(time) <= minutesAt(now.present),
  );
  return {
    ...kept,
    list: {
      ...kept.list,
      ...Object.fromEntries(reminders.map((each) => [each.id, each])),
    },
    shown: {
      ...kept.shown,
      ...Object.fromEntries(passed.map(({ id }) => [id, now.today])),
    },
  };
}

/** Without one of them. */
export function withoutReminder(
  kept: RemindersKept,
  id: string,
): RemindersKept {
  const { [id]: _gone, ...list } = kept.list;
  const { [id]: _day, ...shown } = kept.shown;
  return { ...kept, list, shown };
}

/** What the clock of the device shows at a moment, in minutes after midnight. */
export function minutesAt(present: number): number {
  const at = new Date(present);
  return at.getHours() * 60 + at.getMinutes();
}

/** The same as a clock writes it, `HH:MM`. */
export function timeAt(present: number): string {
  const minutes = minutesAt(present);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
