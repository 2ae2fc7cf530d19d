import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Result } from "../result.ts";
import {
  type BackupHeader,
  lastLine,
  lastLineBytes,
  parseHeader,
} from "./backup-header.ts";
import { backupFailed, type BackupFailure } from "./schema-steps.ts";

const newline = 10;
const longestHeaderBytes = 1_000_000;

/** A backup that was found whole. */
export interface ReadBackup {
  readonly header: BackupHeader;
  /** The lines of each table, in the header's order, in pieces of bytes; to be read to its end before the next. */
  rowsOf(rows: number): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

/** Looks over a whole backup before a line of it is used. */
export async function readBackup(
  file: string,
): Promise<Result<ReadBackup, BackupFailure>> {
  const there = await stat(file).catch(() => undefined);
  if (there === undefined || !there.isFile() || there.size <= lastLineBytes)
    return noBackup;
  const end = there.size - lastLineBytes;
  const source = linesOf(createReadStream(file, { end: end - 1 }));
  const header = parseHeader(await source.firstLine());
  if (header === undefined) {
    await source.close();
    return noBackup;
  }
  if (await isWhole(file, end))
    return { ok: true, value: { header, ...source } };
  await source.close();
  return backupFailed(
    "damaged",
    "The backup is not as it was written: it was cut off or changed. Take another one.",
  );
}

const noBackup = backupFailed(
  "no-backup",
  "This is no backup of a relay. Name the file that a backup wrote.",
);

async function isWhole(file: string, end: number): Promise<boolean> {
  const hash = createHash("sha256");
  const bytes: AsyncIterable<Buffer> = createReadStream(file, { end: end - 1 });
  for await (const piece of bytes) hash.update(piece);
  let said = "";
  for await (const piece of createReadStream(file, { start: end }))
    said += String(piece);
  return said === lastLine(hash.digest("hex"));
}

interface Lines {
  firstLine(): Promise<string>;
  rowsOf(rows: number): AsyncGenerator<Buffer>;
  close(): Promise<void>;
}

/** A stream of bytes, taken by so many lines at a time. */
function linesOf(stream: AsyncIterable<Buffer>): Lines {
  const pieces = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);

  async function* take(lines: number): AsyncGenerator<Buffer> {
    let wanted = lines;
    while (wanted > 0) {
      if (rest.length === 0) {
        const next = await pieces.next();
        if (next.done === true) return;
        rest = Buffer.from(next.value);
      }
      const [length, found] = extentOf(rest, wanted);
      wanted -= found;
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
    }
  }

  return {
    firstLine: async () => {
      let line = "";
      for await (const piece of take(1)) {
        line += piece.toString();
        if (line.length > longestHeaderBytes) return "";
      }
      return line;
    },
    rowsOf: take,
    close: async () => {
      await pieces.return?.();
    },
  };
}

/** How many bytes the wanted lines take, and how many of them lie in the bytes. */
function extentOf(bytes: Buffer, wanted: number): readonly [number, number] {
  let at = 0;
  for (let found = 0; found < wanted; found += 1) {
    const end = bytes.indexOf(newline, at);
    if (end < 0) return [bytes.length, found];
    at = end + 1;
  }
  return [at, wanted];
}
