import { createHash } from "node:crypto";
import { chmod, chown, lstat, mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Result } from "../result.ts";
import type { Runner } from "./runner.ts";
import { type DatabaseFailure, failed } from "./running-database.ts";

/** The number in the name of the socket; nothing listens on a port. */
export const socketPort = 5432;

/** How long the address of a socket may be, in bytes: the system's bound. */
const longestAddress = 107;

/**
 * A private folder for the socket of the database of a folder. It lies among temporary files, since
 * the address of a socket is short and a data folder's may be long.
 */
export async function openSocketFolder(
  folder: string,
  runner: Runner,
): Promise<Result<string, DatabaseFailure>> {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 20);
  const path = join(tmpdir(), `staying-power-${name}`);
  const address = join(path, `.s.PGSQL.${socketPort}`);
  if (Buffer.byteLength(address) > longestAddress)
    return failed(
      "did-not-start",
      `The folder for temporary files has too long a name for a socket. Set TMPDIR to one of at most ${longestAddress - Buffer.byteLength(address) + Buffer.byteLength(tmpdir())} bytes.`,
    );
  await mkdir(path, { mode: 0o700 }).catch(() => undefined);
  const owners = new Set([process.getuid?.() ?? -1, runner.who?.uid ?? -1]);
  const there = await lstat(path);
  if (!there.isDirectory() || !owners.has(there.uid))
    return failed(
      "did-not-start",
      "The folder for the socket belongs to another account. Take away the one whose name begins with staying-power- among the temporary files.",
    );
  await chmod(path, 0o700);
  // What lies in it is of a server that has ended: whoever asks holds the data folder.
  for (const left of await readdir(path))
    await rm(join(path, left), { force: true });
  if (runner.who !== undefined)
    await chown(path, runner.who.uid, runner.who.gid);
  return { ok: true, value: path };
}
