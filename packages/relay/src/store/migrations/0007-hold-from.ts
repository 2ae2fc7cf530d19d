import type { Statements } from "../statements.ts";

/** From which network a time is kept, under a name that says nothing of it. Until when, the booking says. */
export const holdFrom: Statements = [
  `create table hold_from (
    booking_id uuid primary key references booking on delete cascade,
    network bytea not null check (octet_length(network) = 32))`,
  `create index hold_from_network on hold_from (network)`,
];
