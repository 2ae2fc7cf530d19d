import type { Pool } from "pg";

/** A question, as it is sent to the database. */
export interface Asked {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Everything that is asked of a pool while something goes on. */
export async function askedIn(
  pool: Pool,
  work: () => Promise<unknown>,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  const connect = pool.connect.bind(pool);
  pool.connect = (async () => {
    const client = await connect();
    const query = client.query.bind(client) as (
      text: string,
      values?: readonly unknown[],
    ) => Promise<unknown>;
    client.query = ((text: string, values: readonly unknown[] = []) => {
      asked.push({ text, values });
      return query(text, values);
    }) as typeof client.query;
    const release = client.release.bind(client);
    client.release = (error) => {
      client.query = query as typeof client.query;
      client.release = release;
      release(error);
    };
    return client;
  }) as typeof pool.connect;
  try {
    await work();
  } finally {
    pool.connect = connect;
  }
  return asked;
}
