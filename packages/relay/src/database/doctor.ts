import { Client, type ClientBase, type PoolConfig } from "pg";
import type { SchemaSteps } from "../backup/schema-steps.ts";
import { freeSpace, leastFreeBytes } from "./free-space.ts";
import { lockFolder } from "./folder-lock.ts";

/** One line of what was looked at. */
export interface Finding {
  readonly is: "ok" | "warn" | "fail";
  readonly what: string;
  /** What to do, where not all is well. */
  readonly todo?: string;
}

/** What is looked over. */
export interface Patient {
  readonly connection: PoolConfig;
  readonly schema: SchemaSteps;
  /** The folder of an embedded database; absent when it is elsewhere. */
  readonly folder?: string;
  /** Milliseconds since 1970. */
  now(): number;
}

const scarceBelowBytes = 1_000_000_000;
const skewNotedMs = 2_000;
const skewWrongMs = 60_000;
const patienceMs = 10_000;

type Look = (
  client: ClientBase,
  patient: Patient,
) => Promise<readonly Finding[]>;

/** Looks over a database and what it stands on; each finding says what to do. */
export async function doctor(patient: Patient): Promise<readonly Finding[]> {
  const place = await lookAtFolder(patient.folder);
  const client = new Client({
    connectionTimeoutMillis: patienceMs,
    ...patient.connection,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch {
    return [
      ...place,
      {
        is: "fail",
        what: "The database lets nobody in.",
        todo: "Look whether it runs, and at the address in DATABASE_URL.",
      },
    ];
  }
  const findings: Finding[] = [];
  try {
    for (const look of looks) findings.push(...(await look(client, patient)));
  } finally {
    await client.end().catch(() => undefined);
  }
  return [...place, ...findings];
}

async function lookAtFolder(
  folder: string | undefined,
): Promise<readonly Finding[]> {
  if (folder === undefined)
    return [
      {
        is: "ok",
        what: "The data are elsewhere; their disk is not seen from here.",
      },
    ];
  return [spaceFinding(await freeSpace(folder)), lockFinding(folder)];
}

/** How much room is left, and whether that is enough. */
export function spaceFinding(bytes: number): Finding {
  const what = `Room on the disk of the data folder: ${Math.floor(bytes / 1_000_000)} MB.`;
  if (bytes < leastFreeBytes)
    return {
      is: "fail",
      what,
      todo: "Make room: the relay takes nothing new in until there is more than 100 MB.",
    };
  return bytes < scarceBelowBytes
    ? { is: "warn", what, todo: "Make room before it is below 100 MB." }
    : { is: "ok", what };
}

function lockFinding(folder: string): Finding {
  const lock = lockFolder(folder);
  lock?.release();
  return lock === undefined
    ? { is: "ok", what: "One relay holds the data folder." }
    : {
        is: "warn",
        what: "No relay holds the data folder, and yet a database answers.",
        todo: "Stop the relay and start it again; it then ends what was left over.",
      };
}

const looks: readonly Look[] = [
  async (client) => {
    const { server } = await one(
      client,
      "select split_part(current_setting('server_version'), ' ', 1) as server",
    );
    return [{ is: "ok", what: `PostgreSQL ${String(server)} answers.` }];
  },
  async (client, { schema }) => [
    schemaFinding(await schema.versionOf(client), schema.newest),
  ],
  async (client, { now }) => {
    const before = now();
    const { there } = await one(
      client,
      "select extract(epoch from clock_timestamp())::float8 * 1000 as there",
    );
    return [skewFinding(Number(there) - (before + now()) / 2)];
  },
  async (client) => {
    const found = await one(
      client,
      "select rolsuper as superuser, current_setting('server_encoding') as encoding, current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits from pg_roles where rolname = current_user",
    );
    return [
      found["superuser"] === true
        ? {
            is: "warn",
            what: "The relay connects as a role that may do everything.",
            todo: "Give it a role of its own that owns its database and is no superuser.",
          }
        : { is: "ok", what: "The relay connects as a plain role." },
      found["encoding"] === "UTF8"
        ? { is: "ok", what: "Text is kept as UTF-8." }
        : {
            is: "fail",
            what: "Text is not kept as UTF-8.",
            todo: "Create the database with encoding UTF8, and restore a backup into it.",
          },
      found["fsync"] === "on" && found["commits"] !== "off"
        ? { is: "ok", what: "What is committed is on the disk." }
        : {
            is: "warn",
            what: "What is committed may be lost when the power fails.",
            todo: "Set fsync and synchronous_commit to on.",
          },
    ];
  },
  async (client) => {
    const { waiting } = await one(
      client,
      "select count(*)::int as waiting from pg_locks where not granted",
    );
    return [
      Number(waiting) === 0
        ? { is: "ok", what: "Nobody waits for a lock." }
        : {
            is: "warn",
            what: `Waiting for a lock: ${String(waiting)}.`,
            todo: "Look again in a minute; if they still wait, start the relay again.",
          },
    ];
  },
];

function schemaFinding(version: number, newest: number): Finding {
  const what = `The tables are of version ${version}; this release makes version ${newest}.`;
  if (version === newest) return { is: "ok", what };
  return version < newest
    ? {
        is: "warn",
        what,
        todo: "Start the relay once: it makes the steps that are missing.",
      }
    : { is: "fail", what, todo: "Start the newer release that made them." };
}

/** How far the database's clock is from ours. */
export function skewFinding(skewMs: number): Finding {
  const size = Math.abs(skewMs);
  const what = `The clock of the database is ${(size / 1000).toFixed(1)} s ${skewMs < 0 ? "behind" : "ahead of"} this machine's.`;
  if (size <= skewNotedMs) return { is: "ok", what };
  return {
    is: size <= skewWrongMs ? "warn" : "fail",
    what,
    todo: "Set both clocks by the network (NTP): what runs out does so by the clock of the database.",
  };
}

async function one(
  client: ClientBase,
  sql: string,
): Promise<Record<string, unknown>> {
  const { rows } = await client.query<Record<string, unknown>>(sql);
  return rows[0] ?? {};
}
