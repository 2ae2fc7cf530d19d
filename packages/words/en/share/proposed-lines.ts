import type { Moment, ProjectSlot, ProposedEntry } from "@staying-power/case";
import { focusNames } from "../focus/focus-names.ts";
import { dayPartNames } from "../day-part-names.ts";
import { locale } from "../locale.ts";
import { weekdayNames } from "../weekday-names.ts";
import { sharedLineWords as words } from "./shared-line.ts";

/** What is told by itself; a farewell is told by its list. */
type LinedEntry = Exclude<ProposedEntry, { readonly kind: "ritual" }>;

/**
 * What an entry of a map says, line by line.
 *
 * @param entry - one that a person has, or that a coach proposes.
 * @returns its lines in their order; few or none where it only takes back what was there.
 */
export function proposedLines(entry: LinedEntry): readonly string[] {
  switch (entry.kind) {
    case "if-then":
      return entry.cue === null
        ? []
        : [
            words.ifThen({ cue: entry.cue, response: entry.response ?? "" }),
            ...momentLines(entry.moment ?? {}),
          ];
    case "project":
      return projectLines(entry);
    case "waiting":
      return entry.until === null
        ? []
        : [
            words.until(locale.day(entry.until)),
            ...(entry.sign === undefined ? [] : [words.sign(entry.sign)]),
          ];
    case "letting-go":
      return [];
    case "day":
      return [
        entry.name,
        words.on({ day: locale.day(entry.on), yearly: entry.yearly }),
        ...(["doing", "place", "person"] as const)
          .filter((part) => entry[part].trim() !== "")
          .map((part) => words.plan[part](entry[part])),
      ];
  }
}

function projectLines({
  area,
  what,
  show,
  first,
  slots = [],
}: Extract<ProposedEntry, { readonly kind: "project" }>): readonly string[] {
  return [
    focusNames.areas[area],
    what ?? "",
    show === undefined ? "" : words.toShow(show),
    first === undefined ? "" : focusNames.first(first),
    locale.list(slots.map(slotLine)),
  ].filter((line) => line !== "");
}

function momentLines({ days = [], part }: Moment): readonly string[] {
  return [
    locale.list(days.map((day) => weekdayNames[day])),
    part === undefined ? "" : dayPartNames[part],
  ].filter((line) => line !== "");
}

function slotLine({ day, part, time, minutes }: ProjectSlot): string {
  return words.slot({
    place: focusNames.at({ day, part }),
    time: time ?? "",
    length: minutes === undefined ? "" : focusNames.length(minutes),
  });
}
