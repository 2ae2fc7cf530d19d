import type { Statements } from "../statements.ts";

/** Whoever booked a call can say later where mail about it goes. */
export const mailOfCalls: Statements = [
  `alter table booking add column mail_n int not null default 0 check (mail_n >= 0)`,
];
