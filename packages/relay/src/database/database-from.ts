import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { Client, type PoolConfig } from "pg";
import type { Result } from "../result.ts";
import { codeSaid } from "../store/database-error.ts";
import {
  type DatabaseFailure,
  failed,
  type RunningDatabase,
} from "./running-database.ts";
import { startEmbedded } from "./start-embedded.ts";

/** What settings are read from: `process.env`, or what a test puts in its place. */
export type Environment = Readonly<Record<string, string | undefined>>;

const oldestVersion = 15;
const patienceMs = 10_000;

/** Where the data lie: STAYING_POWER_DATA, or a folder among what programs keep for an account. */
export function dataFolder(environment: Environment): string {
  const named = environment["STAYING_POWER_DATA"];
  if (named !== undefined && named !== "") return named;
  const state = environment["XDG_STATE_HOME"];
  // The standard says that a relative one is to be passed over.
  const kept =
    state !== undefined && isAbsolute(state)
      ? state
      : join(homedir(), ".local", "state");
  return join(kept, "staying-power", "relay");
}

/** The database that DATABASE_URL names, or else the one that comes with the relay, started. */
export function databaseFrom(
  environment: Environment,
): Promise<Result<RunningDatabase, DatabaseFailure>> {
  const address = environment["DATABASE_URL"];
  return address === undefined || address === ""
    ? startEmbedded({ folder: dataFolder(environment) })
    : reachElsewhere(address);
}

async function reachElsewhere(
  address: string,
): Promise<Result<RunningDatabase, DatabaseFailure>> {
  if (!/^postgres(?:ql)?:\/\//.test(address) || !URL.canParse(address))
    return failed(
      "did-not-start",
      "DATABASE_URL is no address of a PostgreSQL: it begins with postgres://",
    );
  const connection = {
    connectionString: address,
    connectionTimeoutMillis: patienceMs,
  };
  const version = await versionAt(connection);
  if (!version.ok) return version;
  if (version.value < oldestVersion)
    return failed(
      "wrong-version",
      `The database at DATABASE_URL is PostgreSQL ${version.value}; the relay needs ${oldestVersion} or newer.`,
    );
  return {
    ok: true,
    value: {
      connection,
      free: () => Promise.resolve(undefined),
      // It is not ours to watch: whoever queries it is told.
      ended: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    },
  };
}

async function versionAt(
  connection: PoolConfig,
): Promise<Result<number, DatabaseFailure>> {
  let client: Client | undefined;
  try {
    client = new Client(connection);
    client.on("error", () => undefined);
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "select current_setting('server_version_num')::int / 10000 as version",
    );
    return { ok: true, value: rows[0]?.version ?? 0 };
  } catch (error) {
    return failed(
      "did-not-start",
      `No database lets us in at the address in DATABASE_URL (${codeSaid(error)}). Look whether it runs, and whether name, password and database are right.`,
    );
  } finally {
    await client?.end().catch(() => undefined);
  }
}
