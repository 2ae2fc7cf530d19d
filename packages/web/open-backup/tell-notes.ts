import { isCalendarDate } from "@staying-power/case";
import {
  agreementWords,
  journalPrompts,
  ninetyHabitWords,
  openBackupWords as words,
  ritualWords,
  tickedNames,
  weekdayNames,
} from "@staying-power/words";
import { type Fields, fieldsOf, without } from "./read-file.ts";
import { actNamed } from "./act-names.ts";
import {
  type Line,
  named,
  type Section,
  type Teller,
  tellList,
  textIn,
  when,
} from "./told.ts";

/** Each list of the kit, by its key, with how one entry of it is put in words. */
const tellers: Readonly<Record<string, Teller>> = {
  drafts: entry({ needs: ["at", "text"] }, (of) => ({
    label: when(of("at")),
    text: of("text"),
  })),
  reasons: entry({ needs: ["text"] }, (of) => ({
    label: null,
    text: of("text"),
  })),
  people: entry({ needs: ["name", "number"] }, (of) => ({
    label: null,
    text: words.person(of("name"), of("number")),
  })),
  urges: entry(
    {
      needs: ["at", "outcome"],
      may: ["kind", "place", "trigger", "note"],
    },
    (of) => ({
      label: when(of("at")),
      text: named(words.urgeOutcomes, of("outcome")),
      more: said([
        named(words.urgeKinds, of("kind")),
        named(words.urgePlaces, of("place")),
        named(words.urgeTriggers, of("trigger")),
        of("note"),
      ]),
    }),
  ),
  held: entry(
    { needs: ["at", "text", "until"], may: ["context", "verdict"] },
    (of) => ({
      label: when(of("at")),
      text: of("text"),
      more: said([
        words.heldUntil(when(of("until"))),
        named(words.verdicts, of("verdict")),
        named(words.contexts, of("context")),
      ]),
    }),
  ),
  choices: entry({ needs: ["at", "choice"], may: ["verdict"] }, (of) => ({
    label: when(of("at")),
    text: named(words.choices, of("choice")),
    more: said([named(words.verdicts, of("verdict"))]),
  })),
  steps: entry({ needs: ["at", "id"] }, (of) => ({
    label: when(of("at")),
    text: named(tickedNames, of("id")),
  })),
};

const rituals = Object.fromEntries(
  Object.entries(ritualWords.list).map(([id, { name }]) => [id, name]),
);

const prompts = Object.fromEntries(
  Object.values(journalPrompts).flatMap((theme) =>
    Object.entries(theme.prompts),
  ),
);

/** The pages of the journal, each with the prompt that it answered. */
const journalTellers: Readonly<Record<string, Teller>> = {
  entries: entry({ needs: ["at", "text"], may: ["prompt"] }, (of) => ({
    label: when(of("at")),
    text: of("text"),
    more:
      of("prompt") === ""
        ? undefined
        : words.prompted(named(prompts, of("prompt"))),
  })),
};

/** The weeks that were looked back at, each of its three parts under its name. */
const weekTellers: Readonly<Record<string, Teller>> = {
  reviews: entry({ needs: ["on"], may: ["hard", "held", "next"] }, (of) => ({
    label: words.weekUpTo(when(of("on"))),
    text: words.week({
      hard: of("hard"),
      held: of("held"),
      next: of("next"),
    }),
  })),
};

/** A day that will hurt, with what was planned for it. */
const dateTeller = entry(
  { needs: ["name", "on"], may: ["doing", "place", "person"] },
  (of) => ({
    label: when(of("on")),
    text: of("name"),
    more: said([
      words.datePlan({
        doing: of("doing"),
        place: of("place"),
        person: of("person"),
      }),
    ]),
  }),
);

/** Dates that will hurt, farewells and letters to oneself. */
const lettingGoTellers: Readonly<Record<string, Teller>> = {
  dates: (item) => {
    const told = dateTeller(item);
    if (told === null) return null;
    const { line, rest } = told;
    const { yearly, off } = item;
    const isYearly = yearly === true;
    return {
      line: isYearly
        ? { ...line, label: words.everyYear(line.label ?? "") }
        : line,
      // That it is not shown this time is a mark that the app sets.
      rest: without(rest, [
        ...(typeof yearly === "boolean" ? ["yearly"] : []),
        ...(typeof off === "string" ? ["off"] : []),
      ]),
    };
  },
  rituals: entry({ needs: ["id"], may: ["doneOn"] }, (of) => ({
    label: of("doneOn") === "" ? null : when(of("doneOn")),
    text: named(rituals, of("id")),
  })),
  letters: entry({ needs: ["at", "text"] }, (of) => ({
    label: when(of("at")),
    text: of("text"),
  })),
};

/** Lists in words, and what of them is left over. */
interface ToldNotes {
  readonly sections: readonly Section[];
  readonly rest: unknown;
}

/** Every list of the kit in words, and what of the kit is left over. */
export function tellNotes(kit: unknown): ToldNotes {
  const fields = fieldsOf(kit);
  const endedAt = fields === null ? null : textIn(fields, "endedAt");
  // What lies open, and the wait that ran, are marks of the moment.
  const marks = ["open", "timer", ...(endedAt === null ? [] : ["endedAt"])];
  const { sections, rest } = tellLists(kit, tellers, marks);
  return {
    sections:
      endedAt === null
        ? sections
        : [...sections, { heading: words.endedAt, lines: [ended(endedAt)] }],
    rest,
  };
}

/** When it ended, as it was said in the kit. */
function ended(at: string): Line {
  return { label: null, text: when(at) };
}

/** What was written in the journal, and what of it is left over. */
export function tellJournal(journal: unknown): ToldNotes {
  return tellLists(journal, journalTellers, ["open", "timer", "wroteOn"]);
}

/** The weeks in review, and what of them is left over. */
export function tellWeeks(weeks: unknown): ToldNotes {
  // When someone is asked, and that it was put off, are marks that the app sets.
  return tellLists(weeks, weekTellers, ["open", "putOffOn", "wanted", "day"]);
}

/** What was kept of letting go, and what of it is left over. */
export function tellLettingGo(lettingGo: unknown): ToldNotes {
  const fields = fieldsOf(lettingGo) ?? {};
  const days = (["closeOn", "closedOn"] as const).flatMap((key) => {
    const on = textIn(fields, key);
    return on === null ? [] : [{ key, text: words[key](when(on)) }];
  });
  const { sections, rest } = tellLists(lettingGo, lettingGoTellers, [
    "showDates",
    ...days.map(({ key }) => key),
  ]);
  const lines = days.map(({ text }) => ({ label: null, text }));
  return {
    sections: [...sections, { heading: words.sections.closing, lines }],
    rest,
  };
}

/** A slow restart on one page, and what of the time after they came back is left over. */
export function tellRestart(reunion: unknown): ToldNotes {
  // What was skipped, and that a line was put off, are marks of the moment.
  const { rest, sections } = tellLists(reunion, {}, ["setAside", "putOffOn"]);
  const page = fieldsOf(fieldsOf(reunion)?.["agreement"]);
  if (page === null) return { sections, rest };
  const { dates } = page;
  const meets = dates === 1 || dates === 2;
  const labels = new Map(
    [...restartTexts].filter(([key]) => textIn(page, key) !== null),
  );
  const on = textIn(page, "on");
  const left = without(page, [
    ...(on === null ? [] : ["on"]),
    ...(meets ? ["dates"] : []),
    ...labels.keys(),
  ]);
  const parts = [
    ...(meets ? [words.labelled(meeting.legend, meeting.options[dates])] : []),
    ...Array.from(labels, ([key, label]) => {
      const text = textIn(page, key) ?? "";
      return text === "" ? "" : words.labelled(label, dayIn(text));
    }),
  ];
  const over = {
    ...without(fieldsOf(rest) ?? {}, ["agreement"]),
    ...(Object.keys(left).length > 0 ? { agreement: left } : {}),
  };
  const line = {
    label: on === null ? null : when(on),
    text: said(parts) ?? "",
  };
  return {
    sections: [{ heading: words.sections.restart, lines: [line] }],
    rest: Object.keys(over).length > 0 ? over : undefined,
  };
}

/** What was chosen for the cards of the first ninety days. */
const ninetyTellers: Readonly<Record<string, Teller>> = {
  acts: entry(
    { needs: ["week", "habit", "who", "act"], may: ["text", "doneOn"] },
    (of) => ({
      label: words.weekFrom(when(of("week"))),
      text: words.labelled(
        named(words.sides, of("who")),
        named(habits, of("habit")),
      ),
      more: said([
        actNamed(of("act")),
        of("text"),
        of("doneOn") === "" ? "" : words.actDone(when(of("doneOn"))),
      ]),
    }),
  ),
  times: entry({ needs: ["on"] }, (of) => ({
    label: null,
    text: when(of("on")),
  })),
};

const habits = Object.fromEntries(
  Object.entries(ninetyHabitWords).map(([id, { name }]) => [id, name]),
);

/** What was kept of the first ninety days, and what of it is left over. */
export function tellNinety(ninety: unknown): ToldNotes {
  const fields = fieldsOf(ninety) ?? {};
  const own = (["problem", "sign"] as const).flatMap((key) => {
    const text = textIn(fields, key);
    return text === null ? [] : [{ key, text }];
  });
  // Whether two use it, and that a line was put off, are marks of the moment.
  const { sections, rest } = tellLists(ninety, ninetyTellers, [
    ...(typeof fields["two"] === "boolean" ? ["two"] : []),
    "putOffOn",
    ...own.map(({ key }) => key),
  ]);
  const lines = own.map(({ key, text }) => ({
    label: words.oldProblem[key],
    text,
  }));
  return {
    sections: [...sections, { heading: words.sections.problem, lines }],
    rest,
  };
}

const meeting = agreementWords.dates;

/** The texts of that page, by their keys, each with what it is called. */
const restartTexts: ReadonlyMap<string, string> = new Map([
  ["reviewOn", agreementWords.review],
  ["mineEvening", agreementWords.mineEvening],
  ["theirEvening", agreementWords.theirEvening],
  ["checkIn", agreementWords.checkIn],
  ["mineRule", agreementWords.mineRule],
  ["theirRule", agreementWords.theirRule],
]);

/** A day of the week or of the calendar by its name; any other text as it is. */
function dayIn(text: string): string {
  return Object.hasOwn(weekdayNames, text)
    ? named(weekdayNames, text)
    : isCalendarDate(text)
      ? when(text)
      : text;
}

function tellLists(
  found: unknown,
  tells: Readonly<Record<string, Teller>>,
  marks: readonly string[],
): ToldNotes {
  const fields = fieldsOf(found);
  if (fields === null) return { sections: [], rest: found ?? undefined };
  const told = Object.entries(tells).map(([key, tell]) => ({
    key,
    heading: named(words.sections, key),
    ...tellList(fields[key], tell),
  }));
  const rest: Fields = {
    ...without(fields, [...marks, ...Object.keys(tells)]),
    ...Object.fromEntries(
      told.flatMap(({ key, rest: left }) =>
        left === undefined ? [] : [[key, left]],
      ),
    ),
  };
  return {
    sections: told.map(({ heading, lines }) => ({ heading, lines })),
    rest: Object.keys(rest).length > 0 ? rest : undefined,
  };
}

/**
 * How an entry is told whose fields are texts.
 * @param keys the texts without which nothing can be said of it, and those it may have besides.
 * @param line makes the line of them; a text that is not there is empty.
 */
function entry(
  keys: { readonly needs: readonly string[]; readonly may?: readonly string[] },
  line: (of: (key: string) => string) => Line,
): Teller {
  const { needs, may = [] } = keys;
  return (item) => {
    const there = [...needs, ...may].filter(
      (key) => textIn(item, key) !== null,
    );
    if (needs.some((key) => !there.includes(key))) return null;
    return {
      line: line((key) => textIn(item, key) ?? ""),
      rest: without(item, ["id", ...there]),
    };
  };
}

/** Statements in one line, or nothing where none of them says anything. */
function said(parts: readonly string[]): string | undefined {
  const full = parts.filter((part) => part !== "");
  return full.length === 0 ? undefined : words.statements(full);
}
