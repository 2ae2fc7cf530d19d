import { resolve } from "node:path";
import { Client, type PoolConfig } from "pg";
import { backup } from "./backup/backup.ts";
import { restore } from "./backup/restore.ts";
import {
  dataFolder,
  databaseFrom,
  type Environment,
} from "./database/database-from.ts";
import { doctor } from "./database/doctor.ts";
import { connectionToRunning } from "./database/running-embedded.ts";
import { lookAtMail } from "./mail/look-at-mail.ts";
import { noteBounced } from "./mail/note-bounced.ts";
import type { Outcome } from "./outcome.ts";
import { erasePerson, exportPerson } from "./person.ts";
import { schemaOfBackups as schema } from "./store/schema-of-backups.ts";

type Command = (
  connection: PoolConfig,
  words: { readonly file: string; readonly environment: Environment },
) => Promise<Outcome>;

const commands: Readonly<Record<string, Command>> = {
  backup: async (connection, { file }) => {
    const done = await backup({ connection, file, schema, now: new Date() });
    return done.ok
      ? { ok: true, text: `Written to ${file}: ${rowsIn(done.value)}.` }
      : { ok: false, text: done.error.message };
  },
  restore: async (connection, { file }) => {
    const done = await restore({ connection, file, schema });
    return done.ok
      ? { ok: true, text: `Put back from ${file}: ${rowsIn(done.value)}.` }
      : { ok: false, text: done.error.message };
  },
  bounced: async (connection, { file }) => noteBounced(connection, file),
  doctor: async (connection, { environment }) => {
    const findings = [
      ...(await doctor({
        connection,
        schema,
        now: Date.now,
        ...(environment["DATABASE_URL"]
          ? {}
          : { folder: dataFolder(environment) }),
      })),
      ...(await lookAtMail({ connection, environment, now: new Date() })),
    ];
    return {
      ok: findings.every(({ is }) => is !== "fail"),
      text: findings
        .map(({ is, what, todo }) =>
          [
            `${is.padEnd(5)} ${what}`,
            ...(todo === undefined ? [] : [`      ${todo}`]),
          ].join("\n"),
        )
        .join("\n"),
    };
  },
};

const needsFile = new Set(["backup", "restore", "bounced"]);

/** How a relay is started and looked after. */
const usage = `npm run desk                     starts the relay
npm run desk -- backup FILE      writes all it holds to a new file
npm run desk -- restore FILE     puts a backup into an empty database
npm run desk -- bounced FILE     notes that a mail came back, from the report of it
npm run desk -- doctor           looks over the database and says what to do
npm run desk -- person export CASE FILE
                                 writes all it holds of one case to a new file
npm run desk -- person erase CASE
                                 deletes all it holds of one case
                                 CASE may also be the link of a call or of a
                                 wait for one, or the long name in it

Settings are read from the environment: docs/relay.md, docs/mail.md.`;

/** Does what a command line asks besides starting the relay. */
export async function upkeep(
  [name = "", file = "", ...more]: readonly string[],
  environment: Environment,
): Promise<Outcome> {
  if (name === "person") return ofPerson([file, ...more], environment);
  const command = commands[name];
  if (name === "--help" || name === "help") return { ok: true, text: usage };
  if (
    command === undefined ||
    more.length > 0 ||
    needsFile.has(name) !== (file !== "")
  )
    return { ok: false, text: usage };
  const database = await reachDatabase(environment);
  if (!database.ok) return { ok: false, text: database.error.message };
  try {
    return await command(database.value.connection, {
      file: resolve(file),
      environment,
    });
  } finally {
    await database.value.stop();
  }
}

/** What is asked of a case, a call or a wait of one person: to have all of it, or to delete it. */
async function ofPerson(
  [what = "", id = "", file = "", ...more]: readonly string[],
  environment: Environment,
): Promise<Outcome> {
  const isExport = what === "export";
  if (
    (!isExport && what !== "erase") ||
    id === "" ||
    isExport !== (file !== "") ||
    more.length > 0
  )
    return { ok: false, text: usage };
  const database = await reachDatabase(environment);
  if (!database.ok) return { ok: false, text: database.error.message };
  try {
    const asked = {
      connection: database.value.connection,
      id,
      now: new Date(),
    };
    const done = isExport
      ? await exportPerson(asked, resolve(file))
      : await erasePerson(asked);
    return { ok: done.ok, text: done.ok ? done.value : done.error };
  } finally {
    await database.value.stop();
  }
}

/** The database of a relay that runs, or else the one that it would start. */
async function reachDatabase(
  environment: Environment,
): ReturnType<typeof databaseFrom> {
  if (!environment["DATABASE_URL"]) {
    const connection = await connectionToRunning(dataFolder(environment));
    if (connection !== undefined && (await answers(connection)))
      return {
        ok: true,
        value: {
          connection,
          free: () => Promise.resolve(undefined),
          ended: new Promise(() => undefined),
          stop: () => Promise.resolve(),
        },
      };
  }
  return databaseFrom(environment);
}

async function answers(connection: PoolConfig): Promise<boolean> {
  const client = new Client(connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function rowsIn({
  tables,
}: {
  readonly tables: readonly { readonly rows: number }[];
}): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${rows} rows of ${tables.length} tables`;
}
