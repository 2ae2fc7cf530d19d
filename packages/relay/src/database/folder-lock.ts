import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** What holds a folder for one process. */
export interface FolderLock {
  release(): void;
}

/**
 * Holds a folder for this process, also against processes in other containers that share it,
 * until it is released or the process ends in whatever way; undefined when another one holds it.
 *
 * A file of SQLite is the lock, since the lock that the system puts on it is seen by every process
 * on the machine, leaves with its holder, and needs no program beside Node.
 * @param folder an existing folder.
 * @throws Error when the folder cannot be written to.
 */
export function lockFolder(folder: string): FolderLock | undefined {
  const file = new DatabaseSync(join(folder, "lock"), { timeout: 0 });
  try {
    file.exec("pragma locking_mode = exclusive; begin exclusive");
  } catch (error) {
    file.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => file.close() };
}

/** 5 is what SQLite says of a file that is held by another. */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && error.errcode === 5;
