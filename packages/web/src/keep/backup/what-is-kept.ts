import { factKeys } from "@staying-power/case";
import type { BrowserRecord } from "../browser-record.ts";
import { safetySlice, setAsideSlice } from "../own-slices.ts";
import type { Slices, WhatIsKept } from "../slice.ts";

/** How much a record holds: of the case, and of what each room counts in its slice. */
export function whatIsKept(record: BrowserRecord, slices: Slices): WhatIsKept {
  const person = record.case;
  const { breakup, facts = {}, events = [] } = person;
  const values = new Map<string, unknown>(Object.entries(record));
  const counts = [setAsideSlice, safetySlice, ...slices].map((slice) =>
    slice.count(values.get(slice.name) ?? slice.fresh, person),
  );
  const sum = (of: keyof WhatIsKept): number =>
    counts.reduce((all, each) => all + (each[of] ?? 0), 0);
  return {
    answers:
      factKeys.filter((key) => facts[key] !== undefined).length +
      (breakup === undefined ? 0 : 1) +
      sum("answers"),
    events: events.length + sum("events"),
    notes: sum("notes"),
  };
}

export function isNothingKept(record: BrowserRecord, slices: Slices): boolean {
  const { answers, events, notes } = whatIsKept(record, slices);
  return answers + events + notes === 0;
}
