import type { Transaction } from "kysely";
import { sql } from "kysely";
import type { Tables } from "../store/tables.ts";
import { enqueue, type NewJob } from "./enqueue.ts";

/** Writes down work that comes again and again, or has it come sooner than it would. */
export async function enqueueOrHasten(
  transaction: Transaction<Tables>,
  job: NewJob,
): Promise<void> {
  if (await enqueue(transaction, job)) return;
  await transaction
    .updateTable("job")
    .set({
      due_at: sql<Date>`least(due_at, ${job.due})`,
      tries: 0,
      dead_at: null,
    })
    .where("dedupe", "=", job.dedupe)
    .execute();
}
