import {
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { chown, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Result } from "../result.ts";
import { classify } from "./classify.ts";
import type { Programs } from "./programs.ts";
import { runProgram } from "./run-program.ts";
import type { Runner } from "./runner.ts";
import { type DatabaseFailure, failed } from "./running-database.ts";

/** The role that the relay connects as, and the database that it owns. */
export const plainRole = "relay";

/** The role that can do everything, and that no connection is let in as. */
const owner = "keeper";

/** Only the plain role gets in, over the socket, whose folder only its account may enter. */
const whoGetsIn = `local all ${plainRole} trust\n`;

/** Where the files of the database lie in the folder. */
export const clusterIn = (folder: string): string => join(folder, "database");

/** Makes the files of an empty database in the folder, unless they are there. */
export async function createCluster(
  folder: string,
  programs: Programs,
  runner: Runner,
): Promise<Result<void, DatabaseFailure>> {
  const whole = clusterIn(folder);
  await sweep(folder);
  const version = await versionOfCluster(whole);
  if (version !== undefined)
    return version === programs.version
      ? { ok: true, value: undefined }
      : failed(
          "wrong-version",
          `The data folder was made by PostgreSQL ${version}, and this is PostgreSQL ${programs.version}. Start the release of the relay that made it, write a backup there, and restore it into a new folder here.`,
        );
  const making = await mkdtemp(join(folder, "new-"));
  if (runner.who !== undefined)
    await chown(making, runner.who.uid, runner.who.gid);
  const made = await fill(making, programs, runner);
  if (!made.ok) {
    await rm(making, { recursive: true, force: true });
    return made;
  }
  // From one moment to the next it is there, whole.
  await rename(making, whole);
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
  return made;
}

/** Takes away what a start that was broken off has left. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    if (name.startsWith("new-"))
      await rm(join(folder, name), { recursive: true, force: true });
}

async function versionOfCluster(cluster: string): Promise<number | undefined> {
  const there = await stat(cluster).catch(() => undefined);
  if (there === undefined) return undefined;
  return Number(await readFile(join(cluster, "PG_VERSION"), "utf8"));
}

/** Letters and their order stand in the server itself from version 17 on; before, order is that of bytes. Neither changes with the machine. */
const locale = (version: number): readonly string[] =>
  version >= 17
    ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    : ["--locale=C"];

async function fill(
  making: string,
  programs: Programs,
  runner: Runner,
): Promise<Result<void, DatabaseFailure>> {
  const initdb = await runProgram(
    [
      join(programs.folder, "initdb"),
      `--pgdata=${making}`,
      `--username=${owner}`,
      "--auth=trust",
      "--encoding=UTF8",
      "--data-checksums",
      "--no-instructions",
      ...locale(programs.version),
    ],
    { runner, libraries: programs.libraries },
  );
  if (initdb.code !== 0) return { ok: false, error: classify(initdb.output) };
  await writeFile(join(making, "pg_hba.conf"), whoGetsIn);
  return runAlone(making, { programs, runner }, [
    `create role ${plainRole} login`,
    `create database ${plainRole} owner ${plainRole}`,
  ]);
}

/** Runs statements as the role that can do everything, on files that no server uses. */
export async function runAlone(
  cluster: string,
  how: { readonly programs: Programs; readonly runner: Runner },
  statements: readonly string[],
): Promise<Result<void, DatabaseFailure>> {
  const { programs, runner } = how;
  const { code, output } = await runProgram(
    [join(programs.folder, "postgres"), "--single", "-D", cluster, "postgres"],
    {
      runner,
      libraries: programs.libraries,
      input: `${statements.join("\n")}\n`,
    },
  );
  // It ends with 0 after a statement that failed.
  return code === 0 && !/\b(?:ERROR|FATAL|PANIC):/.test(output)
    ? { ok: true, value: undefined }
    : { ok: false, error: classify(output) };
}
