import process from "node:process";
import { calendarDay } from "@staying-power/case";
import type { Io } from "./io.ts";
import { carefulFolder, carefulParts } from "./node-careful.ts";
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
    today: () => {
      const now = new Date();
      return calendarDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    present: () => Date.now(),
    zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
    files: nodeFiles,
    careful: async () => await carefulParts(carefulFolder),
    signal,
  };
}
