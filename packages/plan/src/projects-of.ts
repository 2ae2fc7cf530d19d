import {
  dayOf,
  daysBetween,
  type Event,
  type FocusArea,
  type ProjectEvent,
  type ProjectSlot,
  slotParts,
  type WeekdayId,
  weekdayIds,
} from "@staying-power/case";

/** After how many days a project is asked what there is to show. Ours; no source gives amounts. Source: METHOD 9. */
export const projectDays = 30;

/** How many projects are begun at once. Ours, after one habit at a time. Source: METHOD T8. */
export const mostProjects = 2;

/** A small project of the person's own, in their own words. */
export interface Project {
  readonly project: string;
  readonly area: FocusArea;
  readonly what: string;
  /** What there is to be shown in thirty days, if that was said. */
  readonly show?: string;
  /** When in the week it has its place, in the order of the week; each part of a day once. */
  readonly slots: readonly ProjectSlot[];
  /** The day on which it was begun, `YYYY-MM-DD`. */
  readonly start: string;
  /** Which day of it this is: the day it was begun is the first. */
  readonly day: number;
}

/** A project in force, with what it was before. */
export interface ProjectKept extends Project {
  /** Every version, the newest first; the first of them is the project. */
  readonly versions: readonly ProjectVersion[];
}

/** What a project was from a day on. */
export interface ProjectVersion extends Omit<
  Project,
  "project" | "start" | "day"
> {
  readonly on: string;
}

/**
 * The projects in force: of each id the newest entry, unless it ends the project. Nothing else ends one, whatever the
 * ex does.
 *
 * @param events - the journal in order, oldest first.
 * @param today - the person's own date; what is dated later does not count.
 * @returns the projects in the order in which they were first made. One that was ended and made again begins anew.
 */
export function projectsOf(
  events: readonly Event[],
  today: string,
): readonly ProjectKept[] {
  const entries = new Map<string, ProjectEvent[]>();
  for (const event of events) {
    if (event.kind !== "project" || dayOf(event.at) > today) continue;
    const before = entries.get(event.project);
    if (before === undefined) entries.set(event.project, [event]);
    else before.push(event);
  }
  return [...entries].flatMap(([project, all]) => {
    const newest = all.at(-1);
    if (newest === undefined || versionOf(newest).length === 0) return [];
    const ended = all.findLastIndex((each) => versionOf(each).length === 0);
    const begun = all[ended + 1] ?? newest;
    const start = dayOf(begun.at);
    const versions = all.toReversed().flatMap(versionOf);
    return versions.slice(0, 1).map(({ on: _on, ...version }) => ({
      project,
      ...version,
      start,
      day: daysBetween(start, today) + 1,
      versions,
    }));
  });
}

/** What an entry says of its project; nothing where it ends it. */
function versionOf({
  at,
  area,
  what,
  show,
  slots = [],
}: ProjectEvent): readonly ProjectVersion[] {
  if (what === null || what.trim() === "") return [];
  return [
    {
      on: dayOf(at),
      area,
      what,
      ...(show !== undefined && { show }),
      slots: slots.toSorted(bySlot),
    },
  ];
}

/** A slot of the week, and whose it is. */
export interface WeekSlot extends ProjectSlot {
  readonly project: string;
  readonly what: string;
}

/**
 * The week of all projects.
 *
 * @param projects - the projects in force.
 * @returns every slot, in the order of the week; within a part of a day what has an hour goes by it and comes first.
 */
export function weeklySlots(
  projects: readonly Pick<Project, "project" | "what" | "slots">[],
): readonly WeekSlot[] {
  return projects
    .flatMap(({ project, what, slots }) =>
      slots.map((slot) => ({ ...slot, project, what })),
    )
    .toSorted(bySlot);
}

/**
 * What has its place today.
 *
 * @param projects - the projects in force.
 * @param weekday - the day of the week that it is.
 * @returns the slots of that day, in its order.
 */
export function projectsToday(
  projects: readonly Pick<Project, "project" | "what" | "slots">[],
  weekday: WeekdayId,
): readonly WeekSlot[] {
  return weeklySlots(projects).filter(({ day }) => day === weekday);
}

function bySlot(one: ProjectSlot, other: ProjectSlot): number {
  return (
    weekdayIds.indexOf(one.day) - weekdayIds.indexOf(other.day) ||
    slotParts.indexOf(one.part) - slotParts.indexOf(other.part) ||
    compareTimes(one.time ?? "24", other.time ?? "24")
  );
}

function compareTimes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
