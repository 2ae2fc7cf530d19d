import type { FocusArea, SlotPart, WeekdayId } from "@staying-power/case";
import { locale } from "../locale.ts";
import { weekdayNames } from "../weekday-names.ts";

/** A part of a day of the week. */
export interface At {
  readonly day: WeekdayId;
  readonly part: SlotPart;
}

interface FocusNames {
  readonly areas: Readonly<Record<FocusArea, string>>;
  readonly days: Readonly<Record<WeekdayId, string>>;
  readonly parts: Readonly<Record<SlotPart, string>>;
  readonly at: (at: At) => string;
  readonly first: (first: string) => string;
  readonly length: (minutes: number) => string;
}

const partOf: Readonly<Record<SlotPart, string>> = {
  morning: "morning",
  day: "daytime",
  evening: "evening",
};

function placeAt({ day, part }: At): string {
  return `${weekdayNames[day]} ${partOf[part]}`;
}

/** The person's own words as a part of a sentence: without the dot at their end. */
export function ownPart(own: string): string {
  return own.trim().replace(/[\s.!]+$/u, "");
}

/** What the parts of a project are called, wherever it is told. */
export const focusNames: FocusNames = {
  areas: {
    passion: "A passion",
    work: "Work or studies",
    friends: "Friends",
    body: "Body",
    mind: "Mind",
    meaning: "Meaning",
  },
  days: weekdayNames,
  parts: { morning: "Morning", day: "Daytime", evening: "Evening" },
  at: placeAt,
  first: (first) => `First step, fifteen minutes: ${ownPart(first)}`,
  length: (minutes) => `${locale.number(minutes)} minutes`,
};
