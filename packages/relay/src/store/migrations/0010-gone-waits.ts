import type { Statements } from "../statements.ts";

/**
 * Somebody who waits and gave an address outlives the coach for a moment, so that they are told: then the wait has the
 * coach's name by itself, as a call has it. What is to be mailed to somebody who waits goes with the wait.
 */
export const goneWaits: Statements = [
  `alter table wait
    alter column coach_id drop not null,
    add column gone_coach jsonb`,
  `alter table wait
    add check ((coach_id is null) = (gone_coach is not null)),
    add check (coach_id is not null or mail_to is not null)`,
  `create index job_of_wait on job ((body->>'wait')) where kind = 'wait-mail'`,
];
