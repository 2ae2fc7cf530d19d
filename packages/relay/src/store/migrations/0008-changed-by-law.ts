import type { Statements } from "../statements.ts";

/** A call that followed a change of a zone's law was changed by neither of the two. */
export const changedByLaw: Statements = [
  `alter table booking
    drop constraint booking_changed_by_check,
    add constraint booking_changed_by_check check (changed_by in ('person', 'coach', 'law'))`,
];
