import { cellMs } from "@staying-power/calls";
import { sql, type Transaction } from "kysely";
import { retried } from "../store/retry.ts";
import type { Store } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { callAroundMs } from "./coach-time.ts";
import { tellWaits } from "./tell-waits.ts";

/** So many are given back in one transaction. */
const batch = 100;
const cellSeconds = cellMs / 1000;
const aroundSeconds = callAroundMs / 1000;

/** Gives back what was kept and never confirmed, and tells those who wait for it. */
export async function releasePast(store: Store, at: Date): Promise<void> {
  let after = new Date(0);
  for (;;) {
    const since = after;
    const past = await retried(() =>
      store
        .transaction()
        .execute((transaction) => releaseSome(transaction, { since, at })),
    );
    after = past.at(-1)?.hold_until ?? after;
    if (past.length < batch) return;
  }
}

/** Each is looked at by itself only where somebody waits for a time by it. */
async function releaseSome(
  transaction: Transaction<Tables>,
  { since, at }: { readonly since: Date; readonly at: Date },
) {
  const rows = await transaction
    .selectFrom("booking")
    .select(["id", "coach_id", "first_cell", "end_cell", "hold_until"])
    .select(
      sql<boolean>`exists (select 1 from wait
        where wait.coach_id = booking.coach_id and wait.mail_to is not null
          and wait.to_at > to_timestamp(booking.first_cell::float8 * ${cellSeconds} - ${aroundSeconds})
          and wait.from_at < to_timestamp(booking.end_cell::float8 * ${cellSeconds} + ${aroundSeconds}))`.as(
        "is_waited_for",
      ),
    )
    .where("state", "=", "held")
    .where("hold_until", "<=", at)
    .where("hold_until", ">", since)
    .orderBy("hold_until")
    .limit(batch)
    .forUpdate()
    .skipLocked()
    .execute();
  if (rows.length === 0) return rows;
  const given = await transaction
    .deleteFrom("booking_cell")
    .where(
      "booking_id",
      "in",
      rows.map(({ id }) => id),
    )
    .returning("booking_id")
    .execute();
  const hadCells = new Set(given.map(({ booking_id }) => booking_id));
  for (const { id, coach_id: coach, ...row } of rows) {
    if (coach === null || !row.is_waited_for || !hadCells.has(id)) continue;
    const freed = { first: row.first_cell, end: row.end_cell };
    await tellWaits(transaction, { coach, freed }, at);
  }
  return rows;
}
