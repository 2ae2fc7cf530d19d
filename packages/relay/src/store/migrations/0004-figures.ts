import type { Statements } from "../statements.ts";

/** What each coach counted of outcomes, sealed to all coaches of the practice. */
export const figures: Statements = [
  `create table figures (
    coach_id uuid primary key references coach on delete cascade,
    sealed bytea not null check (octet_length(sealed) between 1 and 262144),
    revision int not null check (revision > 0),
    changed_at timestamptz not null)`,
];
