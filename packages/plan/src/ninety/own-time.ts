import {
  addDays,
  dayOf,
  daysBetween,
  type Event,
  type SlotEvent,
} from "@staying-power/case";
import { projectsOf, type WeekSlot, weeklySlots } from "../projects-of.ts";

/** After how many days of unused places it is said; ours: two weeks running, as of an old habit in METHOD T12. */
const unusedDays = 14;

/** How one's own time has fallen away since they came back. */
export type OwnTimeLoss = "gone" | "fewer" | "unused";

/** One's own time after a return. */
export interface OwnTime {
  /** The places of the week that stand now, in its order. */
  readonly slots: readonly WeekSlot[];
  /** How many places a week had on the evening before they came back. */
  readonly before: number;
  /** Null where nothing has fallen away, and where there was nothing before. */
  readonly loss: OwnTimeLoss | null;
}

/**
 * Whether one's own projects keep their time after a return. Space of one's own is what the author calls a main cure.
 *
 * @param events - the journal in order, oldest first.
 * @param since - the day they came back, `YYYY-MM-DD`.
 * @param today - the person's own date.
 * @returns `gone`: no place is left of those there were; `fewer`: some are left; `unused`: they stand, and none was used for
 *   two weeks since the return, by someone who used them before. Source: METHOD 10, T12.
 */
export function ownTimeOf(
  events: readonly Event[],
  since: string,
  today: string,
): OwnTime {
  const before = weeklySlots(projectsOf(events, addDays(since, -1))).length;
  const slots = weeklySlots(projectsOf(events, today));
  return { slots, before, loss: lossOf() };

  function lossOf(): OwnTimeLoss | null {
    if (slots.length === 0) return before > 0 ? "gone" : null;
    if (slots.length < before) return "fewer";
    const from = addDays(today, -unusedDays);
    const used = events.filter(isUsed).map(({ at }) => dayOf(at));
    return daysBetween(since, today) >= unusedDays &&
      used.some((day) => day <= from) &&
      !used.some((day) => day > from && day <= today)
      ? "unused"
      : null;
  }
}

function isUsed(event: Event): event is SlotEvent {
  return event.kind === "slot" && event.done;
}
