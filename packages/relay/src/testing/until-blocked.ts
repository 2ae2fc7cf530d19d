import type { ClientBase } from "pg";

/** Waits until somebody waits for a lock in the server of this client. */
export async function untilBlocked(client: ClientBase): Promise<void> {
  for (;;) {
    const { rows } = await client.query(
      "select 1 from pg_locks where not granted limit 1",
    );
    if (rows.length > 0) return;
  }
}
