import { randomUUID } from "node:crypto";
import {
  link,
  lstat,
  open,
  readdir,
  realpath,
  rename,
  rm,
  stat,
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Result } from "@staying-power/case";
import type { Files, FileTrouble, PutOptions } from "./files.ts";

/** The files of the machine the program runs on. */
export const nodeFiles: Files = {
  async open(path) {
    try {
      if ((await stat(path)).isDirectory()) return refused("directory");
      const file = await open(path, "r");
      return { ok: true, value: file.createReadStream() };
    } catch (error) {
      return refused(readTroubles[codeOf(error)] ?? "unreadable");
    }
  },

  async exists(path) {
    try {
      await lstat(path);
      return true;
    } catch (error) {
      return codeOf(error) !== "ENOENT";
    }
  },

  async inFolder(path) {
    try {
      const names = await readdir(path);
      return names.toSorted().map((name) => join(path, name));
    } catch {
      return null;
    }
  },

  async put(path, text, options) {
    try {
      await putWhole(await placeOf(path), text, options);
      return { ok: true, value: null };
    } catch (error) {
      return refused(writeTroubles[codeOf(error)] ?? "unwritable");
    }
  },
};

const readTroubles: Readonly<Record<string, FileTrouble>> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "directory",
  EACCES: "denied",
  EPERM: "denied",
};

const writeTroubles: Readonly<Record<string, FileTrouble>> = {
  ENOENT: "no-folder",
  ENOTDIR: "no-folder",
  EISDIR: "directory",
  EEXIST: "exists",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOSPC: "full",
  EDQUOT: "full",
};

/** Written to a sibling first: a reader of `path` sees the whole old file or the whole new one. */
async function putWhole(
  path: string,
  text: string,
  { replace, isPrivate }: PutOptions,
): Promise<void> {
  const sibling = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(sibling, "wx", isPrivate ? 0o600 : 0o666);
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    if (replace) await rename(sibling, path);
    else await renameToFree(sibling, path);
  } finally {
    await rm(sibling, { force: true });
  }
}

/** A link is refused when the name is taken, even by a file made a moment ago; where there are no links, a rename. */
async function renameToFree(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (codeOf(error) === "EEXIST" || (await nodeFiles.exists(to))) throw error;
    await rename(from, to);
  }
}

/** Where a name leads: replacing a symbolic link would cut it off from its file. */
async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

function refused(error: FileTrouble): Result<never, FileTrouble> {
  return { ok: false, error };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
