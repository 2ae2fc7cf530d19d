import type { OutcomeRecord, Result } from "@staying-power/case";
import { terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";
import { everyLine } from "./lines/every-line.ts";
import { lineRecord } from "./lines/line-record.ts";
import { openInput } from "./open-input.ts";
import { terminalSafe } from "./terminal-safe.ts";

const { errors } = terminalWords;

/**
 * The records of outcomes in files, one a line; in the place of a folder, those in its files that end in .json or .jsonl.
 * @returns all of them, or in words the first place at which something is wrong.
 */
export async function readRecords(
  paths: readonly string[],
  io: Io,
): Promise<Result<readonly OutcomeRecord[], string>> {
  const all: OutcomeRecord[] = [];
  for (const path of paths) {
    const within = await io.files.inFolder(path);
    const files = within?.filter((name) => /\.jsonl?$/u.test(name)) ?? [path];
    if (files.length === 0)
      return {
        ok: false,
        error: errors.place({
          place: terminalSafe(path),
          what: errors.emptyFolder,
        }),
      };
    for (const file of files) {
      const input = await openInput(file, io);
      if (!input.ok) return input;
      const found = await everyLine(input.value, lineRecord, io, "record");
      if (!found.ok) return found;
      for (const record of found.value) all.push(record);
    }
  }
  return { ok: true, value: all };
}
