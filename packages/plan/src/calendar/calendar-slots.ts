import type { Project } from "../projects-of.ts";
import type { WeeklySlot } from "./calendar-entry.ts";

/** How long a slot lasts where nobody said it, in minutes. Ours. */
const usualMinutes = 60;

/**
 * The slots of the person's own projects that a calendar can hold: those that have an hour.
 *
 * @param projects - the projects in force.
 * @returns each with a name that stays the same as long as it is the same place of the same project, wherever in the week that is moved.
 */
export function calendarSlots(
  projects: readonly Pick<Project, "project" | "slots" | "start">[],
): readonly WeeklySlot[] {
  return projects.flatMap(({ project, slots, start }) =>
    slots.flatMap(({ id, day, part, time, minutes = usualMinutes }) =>
      time === undefined
        ? []
        : [
            {
              uid: `${project} ${id ?? `${day} ${part}`}`,
              day,
              time,
              minutes,
              from: start,
            },
          ],
    ),
  );
}
