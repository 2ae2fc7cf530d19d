import type { Transaction } from "kysely";
import { isMailOfWaits } from "../mail/call-mail.ts";
import type { Tables } from "../store/tables.ts";

/**
 * Deletes somebody who waits, and what was to be told to them or was given up.
 * @returns whether there was one.
 */
export async function eraseWait(
  transaction: Transaction<Tables>,
  id: string,
): Promise<boolean> {
  const { numDeletedRows: gone } = await transaction
    .deleteFrom("wait")
    .where("id", "=", id)
    .executeTakeFirst();
  await stopTelling(transaction, [id]);
  return gone > 0n;
}

/** The same of all whose time is past. */
export async function eraseWaitsUntil(
  transaction: Transaction<Tables>,
  at: Date,
): Promise<void> {
  const gone = await transaction
    .deleteFrom("wait")
    .where("to_at", "<=", at)
    .returning("id")
    .execute();
  await stopTelling(
    transaction,
    gone.map(({ id }) => id),
  );
}

/** To be asked once they are gone: by then nobody has them told of anything more. */
async function stopTelling(
  transaction: Transaction<Tables>,
  waits: readonly string[],
): Promise<void> {
  if (waits.length > 0)
    await transaction.deleteFrom("job").where(isMailOfWaits(waits)).execute();
}
