import type { Statements } from "../statements.ts";

/** A coach may choose an earlier day than a parcel's owner did; it goes on that day at the latest. */
export const shortenedParcels: Statements = [
  `alter table parcel
    add column shortened_to timestamptz,
    add check (expires_at <= shortened_to)`,
];
