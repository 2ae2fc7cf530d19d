import { type ClientBase, escapeIdentifier } from "pg";

/** A table as a backup holds it. */
export interface Table {
  readonly name: string;
  /** Columns that hold what was written; those that are worked out are made anew. */
  readonly columns: readonly string[];
}

interface Row extends Table {
  readonly needs: readonly string[];
}

const asked = `
  select
    c.relname::text as name,
    array(
      select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = ''
      order by a.attnum
    ) as columns,
    array(
      select distinct other.relname::text
      from pg_constraint k join pg_class other on other.oid = k.confrelid
      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid
    ) as needs
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = current_schema() and c.relkind = 'r'
  order by c.relname collate "C"`;

/**
 * Every table of the database, from its own catalogue: each after those that its rows point to, so
 * that rows can be put back in this order. Undefined when tables point to each other in a circle.
 * @param without names of tables that are left out.
 */
export async function tablesOf(
  client: ClientBase,
  without: readonly string[],
): Promise<readonly Table[] | undefined> {
  const { rows } = await client.query<Row>(asked);
  const waiting = rows.filter(({ name }) => !without.includes(name));
  const ordered: Table[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ needs }) =>
      needs.every((name) => !waiting.some((other) => other.name === name)),
    );
    const [next] = waiting.splice(ready, ready < 0 ? 0 : 1);
    if (next === undefined) return undefined;
    ordered.push({ name: next.name, columns: next.columns });
  }
  return ordered;
}

/** The name of a table with its columns, as COPY takes them. */
export const columnsOf = ({ name, columns }: Table): string =>
  `${escapeIdentifier(name)} (${columns.map(escapeIdentifier).join(", ")})`;

/** How many rows each table holds. */
export async function countRows(
  client: ClientBase,
  table: Table,
): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    `select count(*) from ${escapeIdentifier(table.name)}`,
  );
  return Number(rows[0]?.count ?? 0);
}
