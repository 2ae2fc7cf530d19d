import type { Statements } from "../statements.ts";

/** From which network a time is kept, under a name that says nothing of it, for as long as it is kept and no longer. */
export const holdFrom: Statements = [
  `create table hold_from (
    booking_id uuid primary key references booking on delete cascade,
    network bytea not null check (octet_length(network) = 32),
    until timestamptz not null)`,
  `create index hold_from_network on hold_from (network)`,
];
