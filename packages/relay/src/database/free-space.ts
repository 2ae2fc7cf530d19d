import { statfs } from "node:fs/promises";

/** Below so many bytes a relay takes nothing more: PostgreSQL ends when it cannot write. */
export const leastFreeBytes = 100_000_000;

/** Bytes that we may still write on the disk of a folder. */
export async function freeSpace(folder: string): Promise<number> {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}
