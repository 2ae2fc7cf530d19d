import { type NinetyHabitId, ninetyHabitIds } from "@staying-power/plan";
import {
  entryReader,
  fieldsOf,
  isDay,
  isName,
  listOf,
  readList,
} from "../../../keep/read-list.ts";

/** Whose act it is, in order: the person's own, or their partner's where both use one page. */
export const ninetySides = ["me", "them"] as const;
export type NinetySide = (typeof ninetySides)[number];

/** What was chosen for a habit of a week. */
export interface KeptAct {
  /** Its week, habit and side, so that each has one: `2026-11-01:empathy:me`. */
  readonly id: string;
  /** The first day of its week, `YYYY-MM-DD`. */
  readonly week: string;
  readonly habit: NinetyHabitId;
  readonly who: NinetySide;
  /** Which act; one that this version does not know is one of a later version. */
  readonly act: string;
  /** In their own words, where it is one of their own. */
  readonly text?: string;
  /** The day on which a partner ticked it; the person's own ticks are entries of the journal. */
  readonly doneOn?: string;
}

/** A day on which the old problem showed again. */
export interface ProblemTime {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/** What is kept of the first ninety days; what was done stands in the journal. */
export interface NinetyKept {
  readonly acts: readonly KeptAct[];
  readonly times: readonly ProblemTime[];
  /** The old problem, and how it begins, in the person's own words. */
  readonly problem?: string;
  readonly sign?: string;
  /** Whether two people use the card. */
  readonly two?: boolean;
  /** The day on which Today's line was put off, `YYYY-MM-DD`. */
  readonly putOffOn?: string;
  /** What nobody here can read, kept word for word for a version that can. */
  readonly unread?: readonly unknown[];
}

export const freshNinety: NinetyKept = { acts: [], times: [] };

/** The longest text of one's own. */
export const longestOwn = 140;

/** How many days can be noted: far more than ninety days would hold. */
export const mostTimes = 100;

/**
 * Reads what was kept. It always gives something: an entry that cannot be read goes to `unread` as it is, so nothing is
 * lost and the rest stays usable.
 */
export function parseNinetyKept(input: unknown): NinetyKept {
  if (input === undefined || input === null) return freshNinety;
  if (typeof input !== "object" || Array.isArray(input))
    return { ...freshNinety, unread: [input] };
  const kept = fieldsOf(input);
  const unread: unknown[] = [...(listOf(kept.get("unread")) ?? [])];
  const acts = readList(kept.get("acts"), {
    name: "acts",
    read: readAct,
    unread,
  });
  const times = readList(kept.get("times"), {
    name: "times",
    read: readTime,
    unread,
  });
  const [problem, sign, two, putOffOn] = [
    "problem",
    "sign",
    "two",
    "putOffOn",
  ].map((key) => kept.get(key));
  return {
    acts,
    times,
    ...(typeof problem === "string" ? { problem } : {}),
    ...(typeof sign === "string" ? { sign } : {}),
    ...(typeof two === "boolean" ? { two } : {}),
    ...(isDay(putOffOn) ? { putOffOn } : {}),
    ...(unread.length > 0 ? { unread } : {}),
  };
}

const readAct = entryReader((fields): KeptAct | null => {
  const [id, week, act, text, doneOn] = [
    "id",
    "week",
    "act",
    "text",
    "doneOn",
  ].map((key) => fields.get(key));
  const habit = ninetyHabitIds.find((each) => each === fields.get("habit"));
  const who = ninetySides.find((each) => each === fields.get("who"));
  return isName(id) &&
    isDay(week) &&
    habit !== undefined &&
    who !== undefined &&
    isName(act)
    ? {
        id,
        week,
        habit,
        who,
        act,
        ...(typeof text === "string" ? { text } : {}),
        ...(isDay(doneOn) ? { doneOn } : {}),
      }
    : null;
});

const readTime = entryReader((fields): ProblemTime | null => {
  const [id, on] = [fields.get("id"), fields.get("on")];
  return isName(id) && isDay(on) ? { id, on } : null;
});
