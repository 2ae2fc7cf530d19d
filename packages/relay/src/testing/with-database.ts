import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, type PoolConfig } from "pg";
import { clusterIn, plainRole, runAlone } from "../database/cluster.ts";
import { freeSpace } from "../database/free-space.ts";
import { preparePrograms } from "../database/programs.ts";
import type { RunningDatabase } from "../database/running-database.ts";
import { runnerOf } from "../database/runner.ts";
import { startEmbedded } from "../database/start-embedded.ts";

/** Which programs of PostgreSQL a test runs on: those that come by npm, or Debian's. */
export const kindsOfDatabase = ["embedded", "debian"] as const;
export type KindOfDatabase = (typeof kindsOfDatabase)[number];

const debianFolder = "/usr/lib/postgresql";

/** Options for `startEmbedded` that take the programs of a kind. */
export async function programsOf(
  kind: KindOfDatabase,
): Promise<{ readonly binaries?: string }> {
  if (kind === "embedded") return {};
  const versions = await readdir(debianFolder).catch(() => []);
  const newest = versions
    .map(Number)
    .filter((version) => version >= 15)
    .sort((a, b) => b - a)[0];
  if (newest === undefined)
    throw new Error(
      "No PostgreSQL of Debian's: apt-get install postgresql, or npm test -- programs",
    );
  return { binaries: join(debianFolder, String(newest), "bin") };
}

/** A server for the tests of one file. */
export interface TestServer {
  readonly database: RunningDatabase;
  readonly folder: string;
  /** A database of its own, a copy of what `migrate` made, in some 60 ms. */
  fresh(): Promise<PoolConfig>;
  stop(): Promise<void>;
}

const memory = "/dev/shm";
const roomyBytes = 2 ** 30;

/**
 * A new folder for data; removed by whoever asked for it. It lies in memory where there is room,
 * since a test asks what is written and not how long a disk takes.
 */
export async function newFolder(): Promise<string> {
  const room = await freeSpace(memory).catch(() => 0);
  const parent = room > roomyBytes ? memory : tmpdir();
  return mkdtemp(join(parent, "staying-power-relay-"));
}

/**
 * Starts a server in a folder that goes with it.
 * @param kind whose programs.
 * @param migrate fills the database that each fresh one is a copy of.
 */
export async function withDatabase(
  kind: KindOfDatabase,
  migrate: (connection: PoolConfig) => Promise<void> = () => Promise.resolve(),
): Promise<TestServer> {
  const folder = await newFolder();
  const options = { folder, ...(await programsOf(kind)) };
  const first = await orThrow(startEmbedded(options));
  await migrate(first.connection);
  await first.stop();
  await letMakeDatabases(options);
  const database = await orThrow(startEmbedded(options));
  let count = 0;
  return {
    database,
    folder,
    fresh: async () => {
      count += 1;
      const name = `fresh_${count}`;
      await queryOnce(
        { ...database.connection, database: "postgres" },
        `create database ${name} template ${plainRole}`,
      );
      return { ...database.connection, database: name };
    },
    stop: async () => {
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Tests copy databases, which the role of the relay may not; here it may. */
async function letMakeDatabases(options: {
  readonly folder: string;
  readonly binaries?: string;
}): Promise<void> {
  const runner = await orThrow(runnerOf(options.folder));
  const programs = await orThrow(
    preparePrograms(options.folder, runner, options.binaries),
  );
  await orThrow(
    runAlone(clusterIn(options.folder), { programs, runner }, [
      `alter role ${plainRole} createdb`,
    ]),
  );
}

/** The address of a database as DATABASE_URL has it: its socket stands where a host does. */
export function addressOf({
  user,
  password,
  host = "",
  port = 5432,
  database = "",
}: PoolConfig): string {
  const word = typeof password === "string" ? `:${password}` : "";
  return `postgres://${user}${word}@${encodeURIComponent(host)}:${port}/${database}`;
}

/** One statement over a connection of its own. */
export async function queryOnce(
  connection: PoolConfig,
  sql: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/** The value, or an error with the message of the failure. */
export async function orThrow<Value>(
  asked: Promise<
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly error: { readonly message: string } }
  >,
): Promise<Value> {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}
