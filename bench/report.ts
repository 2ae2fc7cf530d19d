import { cpus } from "node:os";
import type { Spread } from "./spread.ts";

/** One line of a report. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Which machine it was. */
export function sayMachine(): void {
  say(
    `machine   ${cpus()[0]?.model ?? "unknown"}, ${String(cpus().length)} cores, Node ${process.versions.node}`,
  );
}

/** A row of a table of times, in milliseconds: median, least, most, and how many runs. */
export function row(name: string, time: Spread): string {
  const cells = [time.median, time.least, time.most].map((seconds) =>
    (seconds * 1e3).toFixed(1).padStart(10),
  );
  return `${name.padEnd(32)}${cells.join("")}${String(time.runs).padStart(7)}`;
}
