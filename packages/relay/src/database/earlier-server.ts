import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";

const waitMs = 15_000;

const pidFileIn = (cluster: string): string => join(cluster, "postmaster.pid");

/**
 * Clears what an earlier server of the folder has left, when nobody else holds the folder.
 *
 * A server that outlived its relay is stopped. A note of a server that names another program, or
 * none, would keep PostgreSQL from starting for ever; it is taken away. One that names no process
 * is left to PostgreSQL, which looks for survivors of its own.
 * @param cluster the folder of the database's files.
 */
export async function clearEarlierServer(cluster: string): Promise<void> {
  const pid = await notedPid(cluster);
  if (pid === undefined) return rm(pidFileIn(cluster), { force: true });
  const command = await commandOf(pid);
  if (command === undefined) return;
  if (!command.includes(cluster))
    return rm(pidFileIn(cluster), { force: true });
  for (const [signal, patienceMs] of [
    ["SIGINT", waitMs],
    ["SIGQUIT", waitMs],
  ] as const) {
    process.kill(pid, signal);
    if (await isGone(pid, cluster, patienceMs)) return;
  }
}

async function notedPid(cluster: string): Promise<number | undefined> {
  const note = await readFile(pidFileIn(cluster), "utf8").catch(() => "");
  const pid = Number(note.split("\n")[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** The words of a running command; undefined where there is none, or no way to see it. */
async function commandOf(pid: number): Promise<readonly string[] | undefined> {
  try {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8");
    return command.split("\0");
  } catch {
    return undefined;
  }
}

async function isGone(
  pid: number,
  cluster: string,
  patienceMs: number,
): Promise<boolean> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const command = await commandOf(pid);
    if (command === undefined || !command.includes(cluster)) return true;
    await setTimeout(10);
  }
  return false;
}

/** The folder of the socket of the server that runs on the files now, as it noted it itself. */
export async function notedSocketFolder(
  cluster: string,
): Promise<string | undefined> {
  const note = await readFile(pidFileIn(cluster), "utf8").catch(() => "");
  const folder = note.split("\n")[4];
  return folder === undefined || folder === "" ? undefined : folder;
}
