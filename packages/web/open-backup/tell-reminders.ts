import { addDays, weekdayIds } from "@staying-power/case";
import { locale, openBackupWords as words } from "@staying-power/words";
import { fieldsOf, without } from "./read-file.ts";
import {
  named,
  type Teller,
  tellList,
  textIn,
  type ToldSection,
} from "./told.ts";

/** A day known to be a Monday. */
const someMonday = "2024-01-01";

/** As they are where nobody changed them. */
const usualHours = "22:00 08:00";

/** The reminders that were made, and what of them is left over. */
export function tellReminders(found: unknown): ToldSection {
  const heading = words.sections.reminders;
  const fields = fieldsOf(found);
  const list = fieldsOf(fields?.["list"]);
  if (fields === null || list === null)
    return { section: { heading, lines: [] }, rest: found };
  const told = Object.entries(list).map(([id, each]) => {
    const { lines, rest } = tellList([each], tell);
    const items: readonly unknown[] = Array.isArray(rest) ? rest : [];
    return { id, lines, rest: items };
  });
  const lines = told.flatMap((each) => each.lines);
  const left = told.flatMap(({ id, rest }) =>
    rest.map((one): [string, unknown] => [id, one]),
  );
  const quiet = fieldsOf(fields["quiet"]);
  const from = quiet && textIn(quiet, "from");
  const to = quiet && textIn(quiet, "to");
  const isKnown = from !== null && to !== null;
  const restOfQuiet = isKnown && quiet ? without(quiet, ["from", "to"]) : {};
  const rest = {
    // How they are shown, and when they last were, are marks of the moment.
    ...without(fields, [
      "list",
      ...(isKnown ? ["quiet"] : []),
      "plain",
      "inCalendar",
      "allTheSame",
      "shown",
      "offeredOn",
    ]),
    ...(Object.keys(restOfQuiet).length > 0 && { quiet: restOfQuiet }),
    ...(left.length > 0 && { list: Object.fromEntries(left) }),
  };
  return {
    section: {
      heading,
      lines: [
        ...lines,
        // The usual hours say nothing where nobody is reminded.
        ...(isKnown && (lines.length > 0 || `${from} ${to}` !== usualHours)
          ? [{ label: null, text: words.quietHours(from, to) }]
          : []),
      ],
    },
    rest: Object.keys(rest).length > 0 ? rest : undefined,
  };
}

const tell: Teller = (item) => {
  const about = textIn(item, "about");
  const time = textIn(item, "time");
  const { days, off } = item;
  if (about === null || time === null || !isTexts(days)) return null;
  const text = textIn(item, "text");
  return {
    line: {
      label: named(words.reminderAbouts, about),
      text: words.statements([
        words.reminderAt(days.map(dayNamed), time),
        ...(text === null ? [] : [text]),
        ...(off === true ? [words.reminderOff] : []),
      ]),
    },
    rest: without(item, [
      "about",
      "time",
      "days",
      ...["id", "since", "text"].filter((key) => textIn(item, key) !== null),
      ...(typeof off === "boolean" ? ["off"] : []),
    ]),
  };
};

function isTexts(found: unknown): found is readonly string[] {
  return (
    Array.isArray(found) && found.every((each) => typeof each === "string")
  );
}

function dayNamed(id: string): string {
  const place = weekdayIds.findIndex((each) => each === id);
  return place < 0 ? id : locale.weekday(addDays(someMonday, place));
}
