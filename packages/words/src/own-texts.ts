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
 * What is not a coach's to change among what else is, by the beginning of its name, under what somebody could come to
 * if it were lost: whole entries where they are there for that, single texts where one of them guards the rest. To these
 * comes whatever gives a number or asks for an age.
 */
const closedBy = {
  /** What a doctor, a counsellor, a lawyer or an adviser is for; drink, sleep, food and what a body bears. */
  health: [
    "task.less-alcohol-for-now",
    "task.doctor-if-no-sleep-or-food",
    "task.doctor-this-week",
    "task.jealousy-counsellor",
    "task.drama-one-day",
    "task.cheating-counsellor",
    "task.argue-anger-course",
    "task.see-someone-about-addiction",
    "task.drink-less",
    "task.no-drink",
    "task.same-bedtime.how",
    "task.health-check",
    "task.move-three-times.how",
    "task.eat-and-drink",
    "task.slow-things-slowly.how",
    "task.attraction-body.how",
    "task.money-debt-plan.how",
    "task.circumstances-step.how",
    "task.do-not-hasten-the-papers",
    "task.agree-a-move-out-date.how",
    "task.home-and-money-today",
    "hours.breathe",
    "hours.sit-down",
    "hours.drink",
    "hours.doctor",
    "hours.eat",
    "hours.three-meals",
    "hours.sleep",
    "hours.night-lines",
    "reply.asks-for-support",
    "aim.what-was-hard.how",
    "question.issues.help",
  ],
  /** Nobody is to be alone with it, or to be told to keep it from all others. */
  alone: [
    "task.friend-to-ring-at-night",
    "task.support-in-brief",
    "task.one-person-who-knows",
    "task.no-secret",
    "hours.company",
    "hours.one-person",
    "hours.tell-two",
    "hours.alone-call",
  ],
  /** Fear, anger, and what is done to a body. */
  danger: [
    "task.if-you-are-afraid",
    "task.when-you-would-leave",
    "task.anger-safe-first",
    "task.anger-quiet-day",
    "task.anger-leave-calmly",
    "task.argue-pause",
    "task.a-day-before-anger",
    "task.calm-when-they-speak-of-leaving",
    "task.mute-not-block",
    "task.thirty-days-of-nothing",
    "task.say-yes-to-an-hour.how",
    "task.short-and-public",
    "task.home-alone-after",
    "task.late-invitation",
    "aim.something-else.how",
    "task.affection-greeting.how",
    "task.daily-affection.how",
    "hours.home-unsafe",
    "reply.late-or-sexual",
  ],
  /** What children are told, and what is not laid on them. */
  children: [
    "task.children-carry-nothing",
    "task.tell-the-children-calmly",
    "task.one-channel-for-the-children",
    "task.brief-about-the-children",
    "task.short-handover",
    "task.family-one-rule",
    "hours.kids-between",
    "hours.kids-matters",
    "hours.kids-day",
    "hours.kids-say",
    "hours.kids-hour",
  ],
  /** A no, and contact that presses: what is asked again, sent once more, or begun while they are silent. */
  pressure: [
    "task.take-the-block-as-a-no",
    "task.begin-nothing-while-someone",
    "task.one-message-in-an-emergency",
    "task.send-the-apology-once",
    "task.leave-the-apology-closed",
    "task.nothing-hidden",
    "task.keep-no-contact",
    "task.know-what-counts",
    "task.self-respect-plans.how",
    "task.stop-asking",
    "task.end-the-slip-here",
    "task.trace-the-slip.how",
    "task.self-respect-no-pleading",
    "task.unknown-do-not-ask",
    "task.need-named.how",
    "task.clingy-wait",
    "task.leave-the-last-word",
    "task.no-gifts-no-letters",
    "task.no-greetings",
    "task.write-the-apology",
    "task.one-request-or-none",
    "task.decide-if-an-apology-is-owed.how",
    "task.wait-until-it-is-ready",
    "task.check-the-apology",
    "task.sleep-on-the-apology",
    "task.apology-in-the-answer",
    "task.thank-for-an-apology.how",
    "task.ask-for-your-things-once",
    "task.hand-back-their-things.how",
    "task.answer-warmth-kindly",
    "task.leave-the-silence",
    "task.let-them-lead",
    "task.wait-for-three",
    "task.leave-the-next-to-them",
    "task.nothing-is-owed.how",
    "task.not-at-night",
    "hours.stop",
    "hours.protest",
    "hours.unsent",
    "hours.silence",
    "hours.one-matter",
    "hours.ended-sorry",
    "hours.ended-firm",
    "question.contactForbidden",
    "question.conduct",
  ],
  /** Looking at what they do and where they are, and turning up there. */
  watching: [
    "task.ask-nothing-of-the-time-apart",
    "task.looking-is-an-urge",
    "task.make-looking-harder",
    "task.jealousy-no-checking",
    "task.unknown-asked-three-times.how",
    "task.what-changed-for-them.how",
    "task.someone-no-comparing",
    "task.wish-them-well.how",
    "task.walk-in-daylight.how",
    "task.chance-meeting",
    "task.courtesy-at-home.how",
    "task.own-evening.how",
    "aim.let-their-page-be",
    "aim.harder-to-look",
    "aim.one-plan",
    "hours.no-look",
    "hours.harder",
    "hours.courtesy",
    "question.exCircumstances.help",
  ],
  /** Ploys, tests and go-betweens. */
  ploys: [
    "task.nothing-through-friends",
    "task.no-posts-for-effect",
    "task.hold-off-dating",
    "task.drama-no-posts",
    "task.likes-need-no-answer",
    "task.one-question-a-week.how",
    "task.shown-not-announced.how",
    "task.unknown-honest-friend.how",
    "task.family-own-matters",
    "task.see-friends.how",
    "hours.no-post",
    "hours.no-messenger",
  ],
  /** The door to letting go. */
  lettingGo: [
    "task.agree-when-to-stop-waiting",
    "task.look-back-at-day-90",
    "task.look-back-each-month",
    "hours.ended-month",
  ],
  age: ["question.ageMe"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const closed: readonly string[] = Object.values(closedBy).flat();

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
