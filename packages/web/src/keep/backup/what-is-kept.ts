import { factKeys } from "@staying-power/case";
import type { BrowserRecord } from "../browser-record.ts";

/** How much a record holds. */
export interface WhatIsKept {
  /** Answers that stand: the day it ended and those about safety among them. */
  readonly answers: number;
  /** Things written down as they happened. */
  readonly events: number;
  /** Drafts, reasons, people to call, noted urges, held messages and choices. */
  readonly notes: number;
}

export function whatIsKept({
  case: { breakup, facts = {}, events = [] },
  kit,
  safety,
}: BrowserRecord): WhatIsKept {
  return {
    answers:
      factKeys.filter((key) => facts[key] !== undefined).length +
      (breakup === undefined ? 0 : 1) +
      // A stated no is an answer of the case as well: it counts once.
      Object.keys(safety).filter(
        (key) => key !== "contact" || facts.contactForbidden === undefined,
      ).length,
    events: events.length,
    notes:
      kit.drafts.length +
      kit.reasons.length +
      kit.people.length +
      kit.urges.length +
      kit.held.length +
      kit.choices.length +
      (kit.unread?.length ?? 0),
  };
}

export function isNothingKept(record: BrowserRecord): boolean {
  const { answers, events, notes } = whatIsKept(record);
  return answers + events + notes === 0;
}
