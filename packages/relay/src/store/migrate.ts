import { sql } from "kysely";
import { isMadeAlready } from "./database-error.ts";
import { parcels } from "./migrations/0001-parcels.ts";
import { calls } from "./migrations/0002-calls.ts";
import { jobs } from "./migrations/0003-jobs.ts";
import { figures } from "./migrations/0004-figures.ts";
import { content } from "./migrations/0005-content.ts";
import { goneCoach } from "./migrations/0006-gone-coach.ts";
import { holdFrom } from "./migrations/0007-hold-from.ts";
import { changedByLaw } from "./migrations/0008-changed-by-law.ts";
import { mailOfCalls } from "./migrations/0009-mail-of-calls.ts";
import { goneWaits } from "./migrations/0010-gone-waits.ts";
import { lastAnswer } from "./migrations/0011-last-answer.ts";
import { howFull } from "./migrations/0012-how-full.ts";
import { shortenedParcels } from "./migrations/0013-shortened-parcels.ts";
import { retried } from "./retry.ts";
import type { Statements } from "./statements.ts";
import type { Store } from "./store.ts";

/** The steps of the schema in their order; a step that was in a release never changes. */
export const steps: readonly Statements[] = [
  parcels,
  calls,
  jobs,
  figures,
  content,
  goneCoach,
  holdFrom,
  changedByLaw,
  mailOfCalls,
  goneWaits,
  lastAnswer,
  howFull,
  shortenedParcels,
];

/** Where it is noted which steps a database has seen. */
export const stepTable: string = `create table if not exists schema_step (
  n int primary key,
  at timestamptz not null default now())`;

/**
 * Brings the schema up to this program's, one transaction a step. Any number of processes may do it at once: whoever
 * writes the row of a step first does the step, and the others wait for that row.
 * @returns how many steps were done here.
 * @throws Error when the schema is newer than this program, or the database refuses.
 */
export async function migrate(store: Store): Promise<number> {
  await begun(store);
  const newest = await newestStep(store);
  if (newest > steps.length)
    throw new Error(
      "The database was made by a newer version of this program: start that one.",
    );
  let done = 0;
  for (const [before, statements] of steps.entries())
    if (await doStep(store, before + 1, statements)) done += 1;
  return done;
}

/** The last step that this database has seen; 0 for an empty one. */
async function newestStep(store: Store): Promise<number> {
  const { rows } = await sql<{
    n: number;
  }>`select coalesce(max(n), 0)::int as n from schema_step`.execute(store);
  return rows[0]?.n ?? 0;
}

async function begun(store: Store): Promise<void> {
  try {
    await sql.raw(stepTable).execute(store);
  } catch (error) {
    // Two at once: the other one made it.
    if (!isMadeAlready(error)) throw error;
  }
}

function doStep(
  store: Store,
  n: number,
  statements: Statements,
): Promise<boolean> {
  return retried(() =>
    store.transaction().execute(async (transaction) => {
      const { rows } = await sql`insert into schema_step (n) values (${n})
        on conflict do nothing returning n`.execute(transaction);
      if (rows.length === 0) return false;
      for (const statement of statements)
        await sql.raw(statement).execute(transaction);
      return true;
    }),
  );
}
