import {
  dayOf,
  type DayPart,
  type Event,
  type IfThenEvent,
  type Moment,
  type WeekdayId,
} from "@staying-power/case";

/** A plan for a trigger of the person's own: when this, I do that. Both are their own words. */
export interface IfThenPlan {
  readonly plan: string;
  readonly cue: string;
  readonly response: string;
  readonly moment?: Moment;
}

/** A plan in force, with what it was before. */
export interface IfThenKept extends IfThenPlan {
  /** Every version, the newest first; the first of them is the plan. */
  readonly versions: readonly IfThenVersion[];
}

/** What a plan was from a day on. */
export interface IfThenVersion extends Omit<IfThenPlan, "plan"> {
  readonly on: string;
}

/**
 * The plans in force: of each id the newest entry, unless it takes the plan back.
 *
 * @param events - the journal in order, oldest first.
 * @param today - the person's own date; what is dated later does not count.
 * @returns the plans in the order in which they were first made, each with all its versions.
 * Source: Gollwitzer & Sheeran 2006 for plans of this form, on other aims than this one.
 */
export function ifThenPlans(
  events: readonly Event[],
  today: string,
): readonly IfThenKept[] {
  const entries = new Map<string, IfThenEvent[]>();
  for (const event of events) {
    if (event.kind !== "if-then" || dayOf(event.at) > today) continue;
    const before = entries.get(event.plan);
    if (before === undefined) entries.set(event.plan, [event]);
    else before.push(event);
  }
  return [...entries].flatMap(([plan, all]) => {
    const newest = all.at(-1);
    if (newest === undefined || versionOf(newest).length === 0) return [];
    const versions = all.toReversed().flatMap(versionOf);
    return versions.slice(0, 1).map(({ on: _on, ...version }) => ({
      plan,
      ...version,
      versions,
    }));
  });
}

/** What an entry says of its plan; nothing where it takes it back, or leaves half of it out. */
function versionOf({
  at,
  cue,
  response = "",
  moment,
}: IfThenEvent): readonly IfThenVersion[] {
  if (cue === null || cue.trim() === "" || response.trim() === "") return [];
  return [
    {
      on: dayOf(at),
      cue,
      response,
      ...(moment !== undefined && { moment }),
    },
  ];
}

/** A moment as it is: a day of the week, and a part of it. */
export interface MomentNow {
  readonly day: WeekdayId;
  readonly part: DayPart;
}

/**
 * The plan that fits a moment.
 *
 * @param plans - the plans in force, in the order in which they were made.
 * @param now - the day of the week and the part of it.
 * @returns of those whose moment it is the one that names it most closely, and of these the newest; null where none
 * does. A plan without a moment fits none: what sets it off is no hour.
 */
export function ifThenFor<Plan extends Pick<IfThenPlan, "moment">>(
  plans: readonly Plan[],
  now: MomentNow,
): Plan | null {
  const closeness = ({ moment = {} }: Plan): number => {
    const { days = [], part } = moment;
    if (days.length > 0 && !days.includes(now.day)) return 0;
    if (part !== undefined && part !== now.part) return 0;
    return (days.length > 0 ? 1 : 0) + (part === undefined ? 0 : 2);
  };
  const closest = Math.max(0, ...plans.map(closeness));
  if (closest === 0) return null;
  return plans.findLast((plan) => closeness(plan) === closest) ?? null;
}
