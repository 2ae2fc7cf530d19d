import { type Kysely, sql } from "kysely";

interface Column {
  readonly table: string;
  readonly column: string;
}

/** The columns of the tables that are here whose values PostgreSQL would pack before it writes them, as `table.column`. */
export async function columnsThatPack<Tables>(
  store: Kysely<Tables>,
): Promise<readonly string[]> {
  return (await packing(store)).map(
    ({ table, column }) => `${table}.${column}`,
  );
}

/**
 * Lets PostgreSQL write every value of the tables that are here as it comes. By itself it packs what is large, in a form
 * of its own in which no search for a text finds anything. To be called before anything is written.
 */
export async function keepUnpacked<Tables>(
  store: Kysely<Tables>,
): Promise<void> {
  for (const { table, column } of await packing(store))
    await sql`alter table ${sql.table(table)}
      alter column ${sql.ref(column)} set storage external`.execute(store);
}

/** Whether the log of the database packs the pages that it holds: `off`, or how. */
export async function packingOfLog<Tables>(
  store: Kysely<Tables>,
): Promise<string | undefined> {
  const { rows } = await sql<{
    wal_compression: string;
  }>`show wal_compression`.execute(store);
  return rows[0]?.wal_compression;
}

async function packing<Tables>(
  store: Kysely<Tables>,
): Promise<readonly Column[]> {
  // Storage is x where values are packed and moved out, m where they are packed alone. Indexes follow their columns.
  const { rows } = await sql<Column>`
    select c.relname::text as table, a.attname::text as column
    from pg_attribute a join pg_class c on c.oid = a.attrelid
      join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = current_schema() and c.relkind = 'r'
      and a.attnum > 0 and not a.attisdropped and a.attstorage in ('x', 'm')
    order by 1, 2`.execute(store);
  return rows;
}
