import { weekdayIds } from "@staying-power/case";
import {
  minutesOf,
  type Reminder,
  type ReminderRules,
  type RemindersKept,
} from "@staying-power/plan";
import {
  calendarWords,
  frameWords,
  remindersWords,
} from "@staying-power/words";
import { pathOf } from "../../../ui/shell/address.ts";
import { focusAt } from "../../focus/address.ts";
import { mapAt } from "../../map/address.ts";
import { todayAt } from "../../today/address.ts";
import { remindersAt } from "../address.ts";
import { remindersOf } from "./reminders-of.ts";

/** What decides in which words a reminder is shown. */
interface Look {
  /** The coming days at which No Contact is looked at again. */
  readonly reviews: readonly string[];
  /** Whether the app goes by its plain name. */
  readonly discreet: boolean;
  /** Whether the words stand where the lock does not reach: then none of them says anything. */
  readonly isUnsealed: boolean;
}

/** The screen that each is about. */
export const placeOf = {
  evening: todayAt,
  tasks: todayAt,
  project: focusAt,
  review: mapAt,
  own: todayAt,
} as const satisfies Record<Reminder["about"], unknown>;

/** The word that could be anything. */
export function discreetWord(discreet: boolean): string {
  return discreet ? frameWords.plainName : calendarWords.name;
}

/** The exact words of one. */
export function titleOf(
  { about, text }: Pick<Reminder, "about" | "text">,
  {
    plain,
    discreet,
    isUnsealed,
  }: Pick<Look, "discreet" | "isUnsealed"> & { readonly plain: boolean },
): string {
  if (!plain || isUnsealed) return discreetWord(discreet);
  return about === "own"
    ? (text ?? discreetWord(discreet))
    : remindersWords.shown.titles[about];
}

/** All that the service worker goes by. */
export function rulesOf(kept: RemindersKept, look: Look): ReminderRules {
  const { quiet, plain } = kept;
  return {
    quiet: { from: minutesOf(quiet.from), to: minutesOf(quiet.to) },
    turnOff: remindersWords.shown.turnOff,
    icon: look.discreet ? "/notes-192.png" : "/icon-192.png",
    each: remindersOf(kept)
      .filter(({ off }) => !off)
      .map((each) => ({
        id: each.id,
        days:
          each.about === "review"
            ? look.reviews
            : each.days.map(
                // A week begins on Monday here, and on Sunday for a date of the browser.
                (day) => (weekdayIds.indexOf(day) + 1) % weekdayIds.length,
              ),
        minutes: minutesOf(each.time),
        title: titleOf(each, { ...look, plain }),
        opens: `#/${pathOf(placeOf[each.about]())}`,
        asks: `#/${pathOf(remindersAt({ id: each.id }))}`,
      })),
  };
}
