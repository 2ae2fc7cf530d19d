import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { findProgram } from "./find-chromium.ts";

const oldestVersion = 15;

/** The server program of the newest PostgreSQL that Debian keeps in a folder of versions. */
export async function findPostgres(
  versions = "/usr/lib/postgresql",
): Promise<string | undefined> {
  const found = (await readdir(versions).catch(() => []))
    .map(Number)
    .filter((version) => version >= oldestVersion)
    .sort((a, b) => b - a);
  for (const version of found) {
    const folder = join(versions, String(version), "bin");
    const program = await findProgram(["postgres"], folder);
    if (program !== undefined) return program;
  }
  return undefined;
}
