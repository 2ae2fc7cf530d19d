import { retried } from "../store/retry.ts";
import type { Store } from "../store/store.ts";
import { tellWaits } from "./tell-waits.ts";
import { giveCellsBack, hasCells } from "./take-cells.ts";

/** So many are given back in one transaction. */
const batch = 100;

/** Gives back what was kept and never confirmed, and tells those who wait for it. */
export async function releasePast(store: Store, at: Date): Promise<void> {
  let after = new Date(0);
  for (;;) {
    const since = after;
    const past = await retried(() =>
      store.transaction().execute(async (transaction) => {
        const rows = await transaction
          .selectFrom("booking")
          .select(["id", "coach_id", "first_cell", "end_cell", "hold_until"])
          .where("state", "=", "held")
          .where("hold_until", "<=", at)
          .where("hold_until", ">", since)
          .orderBy("hold_until")
          .limit(batch)
          .forUpdate()
          .skipLocked()
          .execute();
        for (const { id, coach_id, first_cell, end_cell } of rows) {
          if (!(await hasCells(transaction, id))) continue;
          await giveCellsBack(transaction, id);
          const freed = { first: first_cell, end: end_cell };
          await tellWaits(transaction, { coach: coach_id, freed }, at);
        }
        return rows;
      }),
    );
    after = past.at(-1)?.hold_until ?? after;
    if (past.length < batch) return;
  }
}
