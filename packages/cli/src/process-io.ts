import process from "node:process";
import type { Io } from "./io.ts";
import { nodeFiles } from "./node-files.ts";

/** The outside world of a program started in a shell. */
export function processIo(signal: AbortSignal): Io {
  const { stdin, stdout, stderr, env } = process;
  const isTerminal = {
    stdin: stdin.isTTY,
    stdout: stdout.isTTY,
    stderr: stderr.isTTY,
  };
  return {
    stdin,
    stdout,
    stderr,
    isTerminal,
    // https://no-color.org: any text in NO_COLOR, whatever it says, turns colour off.
    colour:
      isTerminal.stdout &&
      (env["NO_COLOR"] ?? "") === "" &&
      env["TERM"] !== "dumb",
    // Some terminals claim to have no width at all.
    columns: isTerminal.stdout && stdout.columns > 0 ? stdout.columns : 72,
    today: () => localDay(new Date()),
    files: nodeFiles,
    signal,
  };
}

function localDay(now: Date): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
