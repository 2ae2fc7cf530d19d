import type { Statements } from "../statements.ts";

/**
 * A call that was still to come outlives its coach for a while, cancelled, so that whoever booked it is told: then it has
 * the coach's name, and the id by which the person's app knows them, by itself.
 */
export const goneCoach: Statements = [
  `alter table booking
    alter column coach_id drop not null,
    add column gone_coach jsonb`,
  `alter table booking
    add check ((coach_id is null) = (gone_coach is not null)),
    add check (coach_id is not null or state = 'cancelled')`,
];
