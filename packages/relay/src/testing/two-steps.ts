import type { ClientBase } from "pg";
import type { SchemaSteps } from "../backup/schema-steps.ts";

const steps: readonly string[] = [
  `create table coach (id int primary key, name text not null, seen timestamptz);
   create table parcel (
     coach_id int not null references coach,
     number int not null,
     sealed bytea not null,
     bytes int generated always as (octet_length(sealed)) stored,
     primary key (coach_id, number));
   create table "a ""first"" one" (parent int, parcel int, coach int,
     foreign key (coach, parcel) references parcel (coach_id, number));`,
  `alter table coach add column tags jsonb not null default '[]';`,
];

/** A schema of two steps, of the kinds of columns that a relay has. */
export const schemaOf = (newest: 1 | 2): SchemaSteps => ({
  newest,
  ownTables: ["steps"],
  versionOf,
  bring: async (client, version) => {
    const made = await versionOf(client);
    await client.query("create table if not exists steps (step int)");
    for (let step = made + 1; step <= version; step += 1) {
      await client.query(steps[step - 1] ?? "");
      await client.query("insert into steps values ($1)", [step]);
    }
  },
});

async function versionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('steps') is not null as there",
  );
  if (rows[0]?.there !== true) return 0;
  const counted = await client.query<{ count: number }>(
    "select count(*)::int from steps",
  );
  return counted.rows[0]?.count ?? 0;
}
