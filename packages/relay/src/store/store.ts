import { Kysely, PostgresDialect } from "kysely";
import type { Pool } from "pg";
import type { Tables } from "./tables.ts";

/** The relay's tables, to be asked. */
export type Store = Kysely<Tables>;

/** The tables behind a pool of connections, which ends with it. */
export function storeOn(pool: Pool): Store {
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
