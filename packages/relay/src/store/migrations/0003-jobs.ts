import type { Statements } from "../statements.ts";

/**
 * Work that is done later: what, when, and for whom; never what a call is about. Works of one chain are done in the
 * order of their place. `told` is what of a call somebody was told by mail.
 */
export const jobs: Statements = [
  `create table job (
    id uuid primary key,
    kind text not null,
    dedupe text not null unique,
    chain text,
    place int not null default 0,
    coach_id uuid references coach on delete cascade,
    call_id uuid references booking on delete cascade,
    body jsonb not null,
    made_at timestamptz not null,
    due_at timestamptz not null,
    tries int not null default 0,
    lease uuid,
    leased_until timestamptz,
    sending_at timestamptz,
    dead_at timestamptz,
    last_error text,
    check ((lease is null) = (leased_until is null)))`,
  `create index job_due on job (due_at) where dead_at is null`,
  `create index job_chain on job (chain, place) where dead_at is null`,
  `create index job_of_coach on job (coach_id)`,
  `create index job_of_call on job (call_id)`,
  `create table told (
    call_id uuid not null references booking on delete cascade,
    whom text not null check (whom in ('person', 'coach')),
    revision int not null,
    primary key (call_id, whom))`,
];
