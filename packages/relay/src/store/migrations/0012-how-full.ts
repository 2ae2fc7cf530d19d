import type { Statements } from "../statements.ts";

/** By which link a parcel came that lies here, and how many bytes lie here for a coach: both have a bound. */
export const howFull: Statements = [
  `alter table parcel add column door_id uuid references door on delete set null`,
  `create index parcel_door on parcel (door_id)`,
  `alter table coach add column held_bytes bigint not null default 0`,
  `update coach set held_bytes = held.bytes
    from (select parcel_coach.coach_id, sum(version.size) as bytes
      from version join parcel_coach using (parcel_id) group by parcel_coach.coach_id) as held
    where held.coach_id = coach.id`,
];
