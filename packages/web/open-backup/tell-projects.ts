import type { SlotPart, WeekdayId } from "@staying-power/case";
import {
  focusNames,
  locale,
  openBackupWords as words,
} from "@staying-power/words";
import { type Fields, fieldsOf, without } from "./read-file.ts";
import { type Line, named, textIn, type ToldSection } from "./told.ts";

/** What is said of something, and the fields that these words say all of. */
interface What {
  readonly said: readonly string[];
  readonly keys: readonly string[];
}

/** What each project was called last, by its id: an entry that ends one, or uses its place, does not say it again. */
export function projectNames(
  events: readonly unknown[],
): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap((event): readonly (readonly [string, string])[] => {
      const fields = fieldsOf(event) ?? {};
      const [project, what] = [
        textIn(fields, "project"),
        textIn(fields, "what"),
      ];
      return fields["kind"] === "project" && project !== null && what !== null
        ? [[project, what]]
        : [];
    }),
  );
}

/** A project in the person's own words; what is not known of it is left over. */
export function tellProject(
  event: Fields,
  names: ReadonlyMap<string, string>,
): What {
  if (event["what"] === null) return tellEnd(event, names);
  if (textIn(event, "what") === null) return { said: [], keys: [] };
  const next = textIn(event, "next");
  const isKnown = next !== null && Object.hasOwn(words.projectNext, next);
  const { said, keys } = tellSaid(event);
  return {
    said: [...said, ...(isKnown ? [named(words.projectNext, next)] : [])],
    keys: ["project", ...keys, ...(isKnown ? ["next"] : [])],
  };
}

function tellEnd(event: Fields, names: ReadonlyMap<string, string>): What {
  const area = textIn(event, "area") ?? "";
  const said = [
    ...nameIn(event, names),
    ...(event["done"] === true ? [words.projectDone] : [words.projectEnded]),
  ];
  return {
    said,
    keys: [
      "project",
      "what",
      ...(Object.hasOwn(focusNames.areas, area) ? ["area"] : []),
      ...(event["done"] === true ? ["done"] : []),
    ],
  };
}

/** A place of a day, and whether it was used. */
export function tellSlot(
  event: Fields,
  names: ReadonlyMap<string, string>,
): What {
  const { done } = event;
  const part = textIn(event, "part");
  if (part === null || typeof done !== "boolean") return { said: [], keys: [] };
  return {
    said: [
      ...nameIn(event, names),
      named(focusNames.parts, part),
      done ? words.slotUsed : words.slotLeft,
    ],
    keys: [
      "part",
      "done",
      ...(textIn(event, "project") === null ? [] : ["project"]),
    ],
  };
}

function nameIn(
  event: Fields,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const id = textIn(event, "project");
  return id === null ? [] : [names.get(id) ?? id];
}

/** What was begun and is not kept as a project yet, and what there is to show as it was being written. */
export function tellBegun(
  focus: unknown,
  names: ReadonlyMap<string, string>,
): ToldSection {
  const fields = fieldsOf(focus);
  const heading = words.sections.begun;
  if (fields === null)
    return { section: { heading, lines: [] }, rest: focus ?? undefined };
  const label = (id: string): string | null =>
    id === "new" ? null : (names.get(id) ?? id);
  const drafts = tellEach(fields["drafts"], (draft, id) => {
    const found = fieldsOf(draft);
    const { said, keys } = tellSaid(found ?? {});
    if (found === null || said.length === 0) return null;
    return {
      line: { label: label(id), text: words.statements(said) },
      rest: without(found, keys),
    };
  });
  const shows = tellEach(fields["shows"], (text, id) =>
    typeof text === "string"
      ? {
          line: { label: label(id), text, more: words.begunShow },
          rest: {},
        }
      : null,
  );
  const rest = {
    ...without(fields, ["open", "drafts", "shows"]),
    ...(drafts.rest !== undefined && { drafts: drafts.rest }),
    ...(shows.rest !== undefined && { shows: shows.rest }),
  };
  return {
    section: { heading, lines: [...drafts.lines, ...shows.lines] },
    rest: Object.keys(rest).length > 0 ? rest : undefined,
  };
}

/** Everything by its name in words, and what of it is left over. */
function tellEach(
  found: unknown,
  tell: (
    each: unknown,
    name: string,
  ) => { readonly line: Line; readonly rest: Fields } | null,
): { readonly lines: readonly Line[]; readonly rest: unknown } {
  const fields = fieldsOf(found);
  if (fields === null) return { lines: [], rest: found };
  const told = Object.entries(fields).map(([name, each]) => ({
    name,
    each,
    is: tell(each, name),
  }));
  const rest = told.flatMap(({ name, each, is }) => {
    if (is === null) return [[name, each] as const];
    return Object.keys(is.rest).length > 0 ? [[name, is.rest] as const] : [];
  });
  return {
    lines: told.flatMap(({ is }) => (is === null ? [] : [is.line])),
    rest: rest.length > 0 ? Object.fromEntries(rest) : undefined,
  };
}

/** What an entry or a draft says of a project. */
function tellSaid(event: Fields): What {
  const area = textIn(event, "area") ?? "";
  const slots = slotsIn(event["slots"]);
  const texts: readonly (readonly [string, (text: string) => string])[] = [
    ["what", (text) => text],
    ["show", words.toShow],
    ["first", focusNames.first],
  ];
  const there = texts.flatMap(([key, say]) => {
    const text = textIn(event, key);
    return text === null ? [] : [{ key, said: text === "" ? [] : [say(text)] }];
  });
  const isArea = Object.hasOwn(focusNames.areas, area);
  return {
    said: [
      ...(isArea ? [named(focusNames.areas, area)] : []),
      ...there.flatMap(({ said }) => said),
      ...(slots ?? []),
    ],
    keys: [
      ...(isArea ? ["area"] : []),
      ...there.map(({ key }) => key),
      ...(slots === null ? [] : ["slots"]),
    ],
  };
}

/** Each place of a week in words; null where one of them says what is not known. */
function slotsIn(found: unknown): readonly string[] | null {
  if (!Array.isArray(found)) return null;
  const slots = found.map(slotIn);
  return slots.every((slot) => slot !== null)
    ? [locale.list(slots)].filter((text) => text !== "")
    : null;
}

function slotIn(found: unknown): string | null {
  const { day, part, time, minutes, id: _id, ...more } = fieldsOf(found) ?? {};
  if (Object.keys(more).length > 0 || !isDay(day) || !isPart(part)) return null;
  if (time !== undefined && typeof time !== "string") return null;
  if (minutes !== undefined && typeof minutes !== "number") return null;
  return [
    focusNames.at({ day, part }),
    ...(time === undefined ? [] : [time]),
    ...(minutes === undefined ? [] : [focusNames.length(minutes)]),
  ].join(" ");
}

function isDay(found: unknown): found is WeekdayId {
  return typeof found === "string" && Object.hasOwn(focusNames.days, found);
}

function isPart(found: unknown): found is SlotPart {
  return typeof found === "string" && Object.hasOwn(focusNames.parts, found);
}
