import type { Statements } from "../statements.ts";

/** What coaches say in words of their own, signed and not sealed, and the sealed keys they sign with. */
export const content: Statements = [
  `create table signer (
    coach_id uuid primary key references coach on delete cascade,
    sealed bytea not null check (octet_length(sealed) between 1 and 4096))`,
  `create table content (
    coach_id uuid not null references coach on delete cascade,
    revision int not null check (revision > 0),
    signed bytea not null check (octet_length(signed) between 1 and 262144),
    signature bytea not null check (octet_length(signature) = 64),
    at timestamptz not null,
    primary key (coach_id, revision))`,
];
