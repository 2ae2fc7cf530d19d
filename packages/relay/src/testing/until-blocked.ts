import type { ClientBase } from "pg";

/** Waits until somebody waits for a lock in the server of this client, or until so many do. */
export async function untilBlocked(
  client: ClientBase,
  many = 1,
): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      "select 1 from pg_locks where not granted",
    );
    if (rows.length >= many) return;
  }
}
