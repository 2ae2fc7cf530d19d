import type { ClientBase } from "pg";
import type { SchemaSteps } from "../backup/schema-steps.ts";
import { steps, stepTable } from "./migrate.ts";

/** Our schema, as backups and the doctor have to know it. */
export const schemaOfBackups: SchemaSteps = {
  newest: steps.length,
  // Counters of the last minutes are worth nothing later, and neither is from where a time was kept.
  ownTables: ["schema_step", "hit", "hold_from"],
  versionOf: async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('schema_step') is not null as there",
    );
    return rows[0]?.there === true ? newestIn(client) : 0;
  },
  bring: async (client, version) => {
    await client.query(stepTable);
    const from = await newestIn(client);
    for (const [at, statements] of steps.slice(from, version).entries()) {
      for (const statement of statements) await client.query(statement);
      await client.query("insert into schema_step (n) values ($1)", [
        from + at + 1,
      ]);
    }
  },
};

async function newestIn(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    "select coalesce(max(n), 0)::int as n from schema_step",
  );
  return rows[0]?.n ?? 0;
}
