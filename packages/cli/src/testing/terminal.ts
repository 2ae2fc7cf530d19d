import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import type { Files } from "../files.ts";
import { carefulParts } from "../node-careful.ts";
import { nodeFiles } from "../node-files.ts";
import { run } from "../run.ts";

/** What a run left behind. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

type Given = Partial<Omit<Io, "stdin">> & {
  readonly stdin?: string | Uint8Array | Readable;
};

/** Keeps all that is written to it. */
function keeping(): { stream: Writable; text: () => string } {
  const pieces: Buffer[] = [];
  const stream = new Writable({
    write(piece: Buffer, _encoding, done) {
      pieces.push(piece);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(pieces).toString("utf8") };
}

/** Everything outside the program in hand, with real files in a folder of its own, and what was written so far. */
export function ioWith({ stdin = "", ...given }: Given = {}): {
  readonly io: Io;
  readonly told: () => Omit<Ran, "code">;
} {
  const stdout = keeping();
  const stderr = keeping();
  const io: Io = {
    stdin:
      stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    isTerminal: { stdin: false, stdout: false, stderr: false },
    colour: false,
    columns: 72,
    today: () => "2026-11-22",
    present: () => Date.parse("2026-11-22T08:00:00Z"),
    zone: () => "Europe/Madrid",
    files: filesIn(newFolder()),
    careful: async () => await carefulParts(newFolder()),
    signal: new AbortController().signal,
    ...given,
  };
  return { io, told: () => ({ out: stdout.text(), err: stderr.text() }) };
}

/** Runs the program in this process, with what `ioWith` gives it. */
export async function runWith(
  argv: readonly string[],
  given: Given = {},
): Promise<Ran> {
  const { io, told } = ioWith(given);
  const code = await run(argv, io);
  return { code, ...told() };
}

/** The real files, with relative names taken to be in `folder`. */
export function filesIn(folder: string): Files {
  const within = (path: string): string =>
    path.startsWith("/") ? path : join(folder, path);
  return {
    open: (path) => nodeFiles.open(within(path)),
    exists: (path) => nodeFiles.exists(within(path)),
    inFolder: (path) => nodeFiles.inFolder(within(path)),
    put: (path, text, options) => nodeFiles.put(within(path), text, options),
  };
}

/** A folder of its own under the system's temporary one. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), "staying-power-"));
}

/** The text of a case file. */
export function caseText(
  facts: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({
    format: "staying-power/case",
    version: 1,
    breakup: "2026-10-01",
    asOf: "2026-11-22",
    facts: { endedBy: "ex", relationshipMonths: 31, ...facts },
    ...more,
  });
}

/** Draws enough for a test, and quick. */
export const few = ["--draws", "60"] as const;
