import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { jsonLines } from "./bench-cases.ts";

/** How `read --jsonl` did on some cases. */
export interface JsonLinesRun {
  readonly cases: number;
  readonly errors: number;
  readonly wallSeconds: number;
  /** User and system time of the command and all its threads. */
  readonly cpuSeconds: number;
  /** Largest resident memory, in megabytes of 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

const main = join(import.meta.dirname, "../packages/cli/src/main.ts");
const gnuTime = "/usr/bin/time";

/**
 * Sends cases to `read --jsonl` and counts its answers as they come.
 *
 * @param count - number of cases ≥ 1.
 * @param folder - an existing folder for a note on time and memory.
 * @returns the measurements, or a sentence saying why there are none.
 */
export async function timeJsonLines(
  count: number,
  folder: string,
): Promise<JsonLinesRun | { readonly missing: string }> {
  if (!existsSync(main))
    return {
      missing: "there is no command line here, so read --jsonl is not timed",
    };

  const note = join(folder, "usage.txt");
  const [program, flags] = measured(note);
  const began = performance.now();
  const child = spawn(program, [...flags, main, "read", "--jsonl"], {
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.on("error", () => undefined); // it may leave early: its answers are counted below
  const closed = once(child, "close");
  const [answers] = await Promise.all([
    countAnswers(child.stdout),
    sendCases(child.stdin, count),
  ]);
  await closed;
  const wallSeconds = (performance.now() - began) / 1000;

  if (answers.all !== count)
    return {
      missing: `read --jsonl answered ${String(answers.all)} of ${String(count)} cases, so it is not timed`,
    };
  const { cpuSeconds, peakMegabytes } = parseNote(await readFile(note, "utf8"));
  return {
    cases: count,
    errors: answers.errors,
    wallSeconds,
    cpuSeconds,
    peakMegabytes,
  };
}

/** The command that runs Node and notes user seconds, system seconds and peak kilobytes as it ends. */
function measured(
  note: string,
): readonly [program: string, flags: readonly string[]] {
  if (existsSync(gnuTime))
    return [gnuTime, ["-q", "-f", "%U %S %M", "-o", note, process.execPath]];
  // Without GNU time the command notes it itself; processes it starts are then not counted.
  const script = `
    import { isMainThread } from "node:worker_threads";
    import { writeFileSync } from "node:fs";
    if (isMainThread) process.on("exit", () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      writeFileSync(${JSON.stringify(note)}, [userCPUTime / 1e6, systemCPUTime / 1e6, maxRSS].join(" "));
    });`;
  return [
    process.execPath,
    ["--import", `data:text/javascript,${encodeURIComponent(script)}`],
  ];
}

function parseNote(text: string): {
  cpuSeconds: number;
  peakMegabytes: number;
} {
  const [user = NaN, system = NaN, kilobytes = NaN] = text
    .trim()
    .split(" ")
    .map(Number);
  return { cpuSeconds: user + system, peakMegabytes: (kilobytes * 1024) / 1e6 };
}

async function sendCases(
  stdin: NodeJS.WritableStream,
  count: number,
): Promise<void> {
  for (const line of jsonLines(count)) {
    if (!stdin.writable) return;
    if (!stdin.write(`${line}\n`))
      await Promise.race([once(stdin, "drain"), once(stdin, "close")]);
  }
  stdin.end();
}

async function countAnswers(
  stdout: NodeJS.ReadableStream,
): Promise<{ all: number; errors: number }> {
  let all = 0;
  let errors = 0;
  for await (const line of createInterface({ input: stdout })) {
    all += 1;
    if (line.startsWith('{"error"')) errors += 1;
  }
  return { all, errors };
}
