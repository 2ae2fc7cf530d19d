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
  /** Its first step, of fifteen minutes, if that was said. */
  readonly first?: string;
  /** When in the week it has its place, in the order of the week; each part of a day once. */
  readonly slots: readonly ProjectSlot[];
  /** The day on which it was begun, `YYYY-MM-DD`. */
  readonly start: string;
  /** Which day of its thirty this is: the day they began is the first. */
  readonly day: number;
  /** Whether it goes on as a habit, and its days are not counted any more. */
  readonly isHabit: boolean;
  /** Whether it is time to ask what there is to show. */
  readonly asks: boolean;
}

/** A project in force, with what it was before. */
export interface ProjectKept extends Project {
  /** Every version, the newest first; the first of them is the project. */
  readonly versions: readonly ProjectVersion[];
}

/** What a project was from a day on. */
export interface ProjectVersion extends Omit<
  Project,
  "project" | "start" | "day" | "isHabit" | "asks"
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
  return [...entriesById(events, today)].flatMap(([project, all]) => {
    const newest = all.at(-1);
    if (newest === undefined || versionOf(newest).length === 0) return [];
    const ended = all.findLastIndex((each) => versionOf(each).length === 0);
    const begun = all[ended + 1] ?? newest;
    const versions = all
      .toReversed()
      .flatMap(versionOf)
      .filter((version, place, each) => !goesWith(version, each[place - 1]));
    return versions.slice(0, 1).map(({ on: _on, ...version }) => ({
      project,
      ...version,
      start: dayOf(begun.at),
      ...countOf(all.slice(ended + 1), { begun, today }),
      versions,
    }));
  });
}

/** Which of its thirty days it is, and what follows from that. */
function countOf(
  entries: readonly ProjectEvent[],
  { begun, today }: { readonly begun: ProjectEvent; readonly today: string },
): Pick<Project, "day" | "isHabit" | "asks"> {
  const last = entries.findLast(({ next }) => next !== undefined);
  const since = entries.findLast(({ next }) => next === "again") ?? begun;
  const day = daysBetween(dayOf(since.at), today) + 1;
  const isHabit = last?.next === "habit";
  return { day, isHabit, asks: !isHabit && day >= projectDays };
}

/** Whether a version need not be told beside the one that followed: they are the same, but for places moved on one day. */
function goesWith(
  version: ProjectVersion,
  next: ProjectVersion | undefined,
): boolean {
  if (next === undefined) return false;
  const [one, other] = [version, next].map(({ on: _on, slots, ...said }) => ({
    said: JSON.stringify(said),
    slots: JSON.stringify(slots),
  }));
  return (
    one?.said === other?.said &&
    (version.on === next.on || one?.slots === other?.slots)
  );
}

/** Something that came of a project, or how it ended. */
export interface Made {
  readonly project: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** What the project was, in their own words. */
  readonly what: string;
  /** What there was to show, in their own words; null where it was not said. */
  readonly said: string | null;
  /** Whether it went on, was finished, or was laid aside. */
  readonly how: "went-on" | "finished" | "aside";
}

/**
 * What came of all projects, those in force and those that were ended.
 *
 * @param events - the journal in order, oldest first.
 * @param today - the person's own date; what is dated later does not count.
 * @returns each time that there was something to show, and each end, the newest first.
 */
export function madeOf(
  events: readonly Event[],
  today: string,
): readonly Made[] {
  return [...entriesById(events, today)]
    .flatMap(([project, all]) =>
      all.flatMap((entry, place): readonly Made[] => {
        const what = all[place - 1]?.what ?? null;
        const said = entry.note?.trim() || null;
        const how = howOf(entry);
        if (what === null || how === null) return [];
        return how === "went-on" && said === null
          ? []
          : [{ project, on: dayOf(entry.at), what, said, how }];
      }),
    )
    .toSorted((one, other) => daysBetween(one.on, other.on));
}

function howOf({ what, next, done }: ProjectEvent): Made["how"] | null {
  if (what === null) return done === true ? "finished" : "aside";
  return next === undefined ? null : "went-on";
}

function entriesById(
  events: readonly Event[],
  today: string,
): ReadonlyMap<string, readonly ProjectEvent[]> {
  const entries = new Map<string, ProjectEvent[]>();
  for (const event of events) {
    if (event.kind !== "project" || dayOf(event.at) > today) continue;
    const before = entries.get(event.project);
    if (before === undefined) entries.set(event.project, [event]);
    else before.push(event);
  }
  return entries;
}

/** What an entry says of its project; nothing where it ends it. */
function versionOf({
  at,
  area,
  what,
  show,
  first,
  slots = [],
}: ProjectEvent): readonly ProjectVersion[] {
  if (what === null || what.trim() === "") return [];
  return [
    {
      on: dayOf(at),
      area,
      what,
      ...(show !== undefined && { show }),
      ...(first !== undefined && { first }),
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
