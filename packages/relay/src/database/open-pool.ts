import { Pool, type PoolConfig } from "pg";

/**
 * Connections to a database that may die and come back.
 *
 * Whoever awaits a query is told by its rejection. Without someone who listens, node-postgres
 * would end the whole process besides: for a connection that lies idle, and for one that is lent.
 * @param report is told that a connection broke off, and nothing of what went over it.
 */
export function openPool(
  connection: PoolConfig,
  report: () => void = () => undefined,
): Pool {
  const pool = new Pool(connection);
  pool.on("error", report);
  pool.on("connect", (client) => {
    client.on("error", report);
  });
  return pool;
}
