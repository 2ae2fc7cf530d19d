import type { Statements } from "../statements.ts";

/** The number of the last answer to a parcel, which stays when the answer goes with its coach: none is given twice. */
export const lastAnswer: Statements = [
  `alter table parcel add column last_answer int not null default 0`,
  `update parcel set last_answer = given.n
    from (select parcel_id, max(n) as n from answer group by parcel_id) as given
    where given.parcel_id = parcel.id`,
];
