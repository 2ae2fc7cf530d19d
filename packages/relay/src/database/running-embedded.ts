import { realpath } from "node:fs/promises";
import type { PoolConfig } from "pg";
import { clusterIn } from "./cluster.ts";
import { notedSocketFolder } from "./earlier-server.ts";
import { connectionOver } from "./server.ts";

/** How a second process, a backup say, connects to the database that a relay runs on a folder; undefined when none runs. */
export async function connectionToRunning(
  folder: string,
): Promise<PoolConfig | undefined> {
  const path = await realpath(folder).catch(() => undefined);
  if (path === undefined) return undefined;
  const socketFolder = await notedSocketFolder(clusterIn(path));
  return socketFolder === undefined ? undefined : connectionOver(socketFolder);
}
