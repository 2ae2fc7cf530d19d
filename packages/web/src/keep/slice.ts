import type { Case } from "@staying-power/case";

/** How much a record holds. */
export interface WhatIsKept {
  /** Answers that stand: the day it ended and those about safety among them. */
  readonly answers: number;
  /** Things written down as they happened. */
  readonly events: number;
  /** Whatever else a person wrote down: drafts, reasons, people to call, held messages… */
  readonly notes: number;
}

/**
 * What one room keeps, under its own name in the record. What a room says of its
 * value is a view: what stands there and is not in the view stays as it was found.
 */
export interface Slice<Name extends string = string, Value = unknown> {
  readonly name: Name;
  readonly fresh: Value;
  /** Never throws. Entries that did not change come out as the same objects. */
  parse(input: unknown): Value;
  /** One value from two that were kept apart; without it, all of both, and what is here in front. */
  join?(here: Value, brought: Value): Value;
  /** @param person the case beside it, for what both hold and counts once. */
  count(value: Value, person: Case): Partial<WhatIsKept>;
  /** Keys that pass by themselves, and are no reason for a new backup. */
  readonly passing?: readonly string[];
}

export type Slices = readonly Slice[];
