import { statfs } from "node:fs/promises";

/** Bytes that we may still write on the disk of a folder. */
export async function freeSpace(folder: string): Promise<number> {
  const disk = await statfs(folder);
  return disk.bavail * disk.bsize;
}
