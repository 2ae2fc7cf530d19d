import { mkdir, realpath, rm } from "node:fs/promises";
import type { Result } from "../result.ts";
import { classify } from "./classify.ts";
import { clusterIn, createCluster } from "./cluster.ts";
import { clearEarlierServer } from "./earlier-server.ts";
import { type FolderLock, lockFolder } from "./folder-lock.ts";
import { freeSpace } from "./free-space.ts";
import { preparePrograms } from "./programs.ts";
import { runnerOf } from "./runner.ts";
import {
  type DatabaseFailure,
  failed,
  type RunningDatabase,
} from "./running-database.ts";
import { type Server, type ServerPlace, startServer } from "./server.ts";
import { openSocketFolder } from "./socket-folder.ts";

/** Where the data lie, and which programs run them. */
export interface Embedded {
  /** The folder for the data, made when absent. */
  readonly folder: string;
  /** The folder of other programs of PostgreSQL, from version 15 on, than those that come by npm. */
  readonly binaries?: string;
}

/**
 * Starts PostgreSQL on a folder that it then has for itself.
 *
 * It can be reached over a socket that only its own account may use, and ends with this process.
 */
export async function startEmbedded(
  options: Embedded,
): Promise<Result<RunningDatabase, DatabaseFailure>> {
  try {
    await mkdir(options.folder, { recursive: true, mode: 0o700 });
    return await startLocked({
      ...options,
      folder: await realpath(options.folder),
    });
  } catch (error) {
    // What the system says when a folder cannot be made or written to.
    if (error instanceof Error && "code" in error)
      return { ok: false, error: classify(`error: ${error.message}`) };
    throw error;
  }
}

async function startLocked(
  options: Embedded,
): Promise<Result<RunningDatabase, DatabaseFailure>> {
  const lock = lockFolder(options.folder);
  if (lock === undefined)
    return failed(
      "folder-in-use",
      "Another relay uses this data folder. Stop it, or give this one a folder of its own in STAYING_POWER_DATA; several relays share one database by DATABASE_URL.",
    );
  const started = await startInOrder(options).catch((error: unknown) => {
    lock.release();
    throw error;
  });
  if (!started.ok) {
    lock.release();
    return started;
  }
  const { server, place } = started.value;
  const ended = cleanUp(server, place, lock);
  return {
    ok: true,
    value: {
      connection: server.connection,
      free: () => freeSpace(options.folder),
      ended,
      stop: async () => {
        await server.stop();
        await ended;
      },
    },
  };
}

async function cleanUp(
  server: Server,
  place: ServerPlace,
  lock: FolderLock,
): Promise<void> {
  await server.ended;
  await rm(place.socketFolder, { recursive: true, force: true });
  lock.release();
}

async function startInOrder({
  folder,
  binaries,
}: Embedded): Promise<
  Result<
    { readonly server: Server; readonly place: ServerPlace },
    DatabaseFailure
  >
> {
  const runner = await runnerOf(folder);
  if (!runner.ok) return runner;
  const programs = await preparePrograms(folder, runner.value, binaries);
  if (!programs.ok) return programs;
  await clearEarlierServer(clusterIn(folder));
  const created = await createCluster(folder, programs.value, runner.value);
  if (!created.ok) return created;
  const socketFolder = await openSocketFolder(folder, runner.value);
  if (!socketFolder.ok) return socketFolder;
  const place = {
    folder,
    socketFolder: socketFolder.value,
    programs: programs.value,
    runner: runner.value,
  };
  const server = await startServer(place);
  return server.ok
    ? { ok: true, value: { server: server.value, place } }
    : server;
}
