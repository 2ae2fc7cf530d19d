import type { TextBounds } from "@staying-power/case";

/** Texts by their names, which stay when the words change: `task.first-hour.how`. */
export type TextsByName = Readonly<Record<string, string>>;

/** What a coach may change, as it is grouped for them. */
export type OwnableGroup = "kit" | "tasks" | "replies" | "questions";

/** The fields of each kind of entry that are a coach's to change. */
export const ownableFields: Readonly<
  Record<"task" | "aim" | "question", readonly string[]>
> = {
  task: ["what", "how", "evidence"],
  aim: ["name", "how"],
  question: ["ask", "help"],
};

/**
 * What is not a coach's to change among what else is, by the beginning of its name: whatever speaks of danger, of a
 * stated no, of a doctor or of help; the door to letting go; what keeps from ploys, go-betweens and showing up; and
 * whatever gives a number or asks for an age.
 */
const closed: readonly string[] = [
  "task.less-alcohol-for-now",
  "task.doctor-if-no-sleep-or-food",
  "task.doctor-this-week",
  "task.friend-to-ring-at-night",
  "task.take-the-block-as-a-no",
  "task.begin-nothing-while-someone",
  "task.nothing-through-friends",
  "task.no-posts-for-effect",
  "task.one-message-in-an-emergency",
  "task.send-the-apology-once",
  "task.leave-the-apology-closed",
  "task.children-carry-nothing",
  "task.agree-when-to-stop-waiting",
  "task.a-day-before-anger",
  "task.support-in-brief",
  "task.nothing-hidden",
  "task.when-you-would-leave",
  "task.ask-nothing-of-the-time-apart",
  "task.if-you-are-afraid",
  "task.jealousy-counsellor",
  "task.drama-one-day",
  "task.cheating-counsellor",
  "task.anger-safe-first",
  "task.argue-anger-course",
  "task.see-someone-about-addiction",
  "question.contactForbidden",
  "question.ageMe",
  "question.issues.help",
  "hours.stop",
  "hours.protest",
  "hours.breathe",
  "hours.company",
  "hours.sit-down",
  "hours.drink",
  "hours.no-look",
  "hours.unsent",
  "hours.doctor",
  "hours.silence",
  "hours.no-post",
  "hours.no-messenger",
  "hours.one-matter",
  "hours.night-lines",
  "hours.home-unsafe",
  "hours.kids-between",
  "hours.kids-matters",
  "hours.ended-sorry",
  "hours.ended-month",
];

/** Whether words of a coach may stand there. */
export function isOwnable(name: string): boolean {
  return !closed.some((each) => name === each || name.startsWith(`${each}.`));
}

/** A coach's text of this name, or else the original: in a place that is closed always that. */
export function ownOr(
  own: TextsByName,
  name: string,
  original: string,
): string {
  return isOwnable(name) && Object.hasOwn(own, name)
    ? (own[name] ?? original)
    : original;
}

/**
 * An entry with a coach's texts in the fields that are theirs to change; the very same entry where there are none.
 * @param group of which kind it is
 * @param id its name among those
 */
export function withOwnFields<Entry extends object>(
  own: TextsByName,
  group: keyof typeof ownableFields,
  id: string,
  entry: Entry,
): Entry {
  const fields: readonly (readonly [string, unknown])[] = Object.entries(entry);
  const mine = fields.flatMap(([field, original]) => {
    if (typeof original !== "string" || !isFieldOf(group, field)) return [];
    const text = ownOr(own, `${group}.${id}.${field}`, original);
    return text === original ? [] : [[field, text] as const];
  });
  return mine.length === 0
    ? entry
    : { ...entry, ...Object.fromEntries<string>(mine) };
}

function isFieldOf(group: keyof typeof ownableFields, field: string): boolean {
  return ownableFields[group].some((each) => each === field);
}

/** A list with a coach's texts in their places, from 1 on: new items come at its end, so that no name wanders. */
export function withOwnItems(
  own: TextsByName,
  of: string,
  items: readonly string[],
): readonly string[] {
  return items.map((item, place) => ownOr(own, `${of}.${place + 1}`, item));
}

/** A text with what is filled in: `{day}` by what stands under `day`. */
export function filledIn(text: string, filled: TextsByName): string {
  return text.replaceAll(slot, (whole, name: string) =>
    Object.hasOwn(filled, name) ? (filled[name] ?? whole) : whole,
  );
}

const slot = /\{([^{}]+)\}/g;

/**
 * What texts in the places of these have to keep to.
 * @param groups the originals
 * @returns at most twice as long, or a line of 120 characters; with all slots of the original
 */
export function boundsOf(
  groups: Readonly<Record<OwnableGroup, TextsByName>>,
): TextBounds {
  return Object.fromEntries(
    Object.values(groups)
      .flatMap((texts) => Object.entries(texts))
      .map(([name, original]) => [
        name,
        { most: Math.max(120, 2 * original.length), slots: slotsIn(original) },
      ]),
  );
}

/** The names in braces of a text, each once. */
function slotsIn(text: string): readonly string[] {
  return [
    ...new Set(Array.from(text.matchAll(slot), ([, name]) => name ?? "")),
  ];
}
