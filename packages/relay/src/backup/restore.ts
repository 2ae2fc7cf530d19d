import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Client, type ClientBase, type PoolConfig } from "pg";
import { from as copyFrom } from "pg-copy-streams";
import type { Result } from "../result.ts";
import { codeSaid } from "../store/database-error.ts";
import type { BackupHeader } from "./backup-header.ts";
import { type ReadBackup, readBackup } from "./read-backup.ts";
import {
  backupFailed,
  type BackupFailure,
  type SchemaSteps,
} from "./schema-steps.ts";
import { columnsOf, countRows, tablesOf } from "./tables.ts";

/** What is put back, and into where. */
export interface Restore {
  /** A database without a row. */
  readonly connection: PoolConfig;
  readonly file: string;
  readonly schema: SchemaSteps;
}

/**
 * Puts a backup back, all of it or nothing: the tables as they were when it was written, then its
 * rows, then the steps that the schema has taken since.
 */
export async function restore(
  asked: Restore,
): Promise<Result<BackupHeader, BackupFailure>> {
  const read = await readBackup(asked.file);
  if (!read.ok) return read;
  const client = new Client(asked.connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("begin");
    const put = await putBack(client, read.value, asked.schema);
    await client.query(put.ok ? "commit" : "rollback");
    return put;
  } catch (error) {
    return backupFailed(
      "refused",
      `The database refused the backup (${codeSaid(error)}), and is as it was before.`,
    );
  } finally {
    await client.end().catch(() => undefined);
    await read.value.close();
  }
}

async function putBack(
  client: ClientBase,
  read: ReadBackup,
  schema: SchemaSteps,
): Promise<Result<BackupHeader, BackupFailure>> {
  const { header } = read;
  if (header.schema > schema.newest)
    return backupFailed(
      "too-new",
      "The backup is of a newer release than this one. Restore it with that release.",
    );
  const version = await schema.versionOf(client);
  if (version > header.schema || (await holdsRows(client, schema)))
    return backupFailed(
      "not-empty",
      "The database is in use already. Restore into a new folder, or a new database.",
    );
  await schema.bring(client, header.schema);
  for (const table of header.tables) {
    const copy = client.query(copyFrom(`copy ${columnsOf(table)} from stdin`));
    await pipeline(Readable.from(read.rowsOf(table.rows)), copy);
    if ((await countRows(client, table)) !== table.rows)
      return backupFailed(
        "damaged",
        "The backup holds fewer rows than it says. Take another one.",
      );
  }
  await schema.bring(client, schema.newest);
  return { ok: true, value: header };
}

async function holdsRows(
  client: ClientBase,
  schema: SchemaSteps,
): Promise<boolean> {
  for (const table of (await tablesOf(client, schema.ownTables)) ?? [])
    if ((await countRows(client, table)) > 0) return true;
  return false;
}
