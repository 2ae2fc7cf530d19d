import { createHash, type Hash, randomUUID } from "node:crypto";
import { type FileHandle, link, open, rm, stat } from "node:fs/promises";
import { Client, type ClientBase, type PoolConfig } from "pg";
import { to as copyTo } from "pg-copy-streams";
import type { Result } from "../result.ts";
import { codeSaid } from "../store/database-error.ts";
import { type BackupHeader, lastLine } from "./backup-header.ts";
import {
  backupFailed,
  type BackupFailure,
  type SchemaSteps,
} from "./schema-steps.ts";
import { columnsOf, countRows, tablesOf } from "./tables.ts";

/** What is backed up, and to where. */
export interface Backup {
  readonly connection: PoolConfig;
  /** The file to write; nothing may be there yet. */
  readonly file: string;
  readonly schema: SchemaSteps;
  readonly now: Date;
}

/**
 * Writes every row of a database, as of one moment, to a file; the relay may go on meanwhile.
 *
 * The rows are lines as COPY gives them, so that the database itself, and no table of types here,
 * knows how each value is written. The file appears under its name once it is whole and on the disk.
 */
export async function backup(
  asked: Backup,
): Promise<Result<BackupHeader, BackupFailure>> {
  const taken = await stat(asked.file).then(
    () => true,
    () => false,
  );
  if (taken) return fileExists;
  const part = `${asked.file}.${randomUUID()}.part`;
  const client = new Client(asked.connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("begin isolation level repeatable read read only");
    const header = await headerOf(client, asked);
    if (!header.ok) return header;
    await writePart(part, client, header.value);
    // In contrast to a rename, this overwrites nothing.
    await link(part, asked.file);
    return header;
  } catch (error) {
    const code = codeSaid(error);
    return code === "EEXIST"
      ? fileExists
      : backupFailed(
          "refused",
          `The backup was broken off (${code}), and nothing of it is left. Look for room on the disk and whether the database runs.`,
        );
  } finally {
    await client.end().catch(() => undefined);
    await rm(part, { force: true });
  }
}

const fileExists = backupFailed(
  "file-exists",
  "There is a file of that name, and it is left as it is. Name another one.",
);

async function headerOf(
  client: ClientBase,
  { schema, now }: Backup,
): Promise<Result<BackupHeader, BackupFailure>> {
  const tables = await tablesOf(client, schema.ownTables);
  if (tables === undefined)
    return backupFailed(
      "loop-of-tables",
      "Tables of this database point to each other in a circle, and could not be put back. This is a mistake of the program.",
    );
  const counted: BackupHeader["tables"][number][] = [];
  for (const table of tables)
    counted.push({
      name: table.name,
      columns: table.columns,
      rows: await countRows(client, table),
    });
  return {
    ok: true,
    value: {
      file: "backup of a relay of Staying Power",
      format: 1,
      schema: await schema.versionOf(client),
      madeAt: now.toISOString(),
      tables: counted,
    },
  };
}

async function writePart(
  part: string,
  client: ClientBase,
  header: BackupHeader,
): Promise<void> {
  const handle = await open(part, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    await write(handle, hash, `${JSON.stringify(header)}\n`);
    for (const table of header.tables)
      for await (const chunk of client.query(
        copyTo(`copy ${columnsOf(table)} to stdout`),
      ) as AsyncIterable<Buffer>)
        await write(handle, hash, chunk);
    await handle.write(lastLine(hash.digest("hex")));
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function write(
  handle: FileHandle,
  hash: Hash,
  piece: string | Buffer,
): Promise<void> {
  const bytes = Buffer.from(piece);
  hash.update(bytes);
  await handle.writeFile(bytes);
}
