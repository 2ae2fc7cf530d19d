#!/usr/bin/env node
import process from "node:process";
import { exitCode } from "./exit-code.ts";
import { processIo } from "./process-io.ts";
import { run } from "./run.ts";

const stop = new AbortController();
process.on("SIGINT", () => {
  // Whoever presses it twice does not want to wait.
  if (stop.signal.aborted) process.exit(exitCode.interrupted);
  stop.abort();
});
process.exitCode = await run(process.argv.slice(2), processIo(stop.signal));
// An unread rest of standard input would keep the process waiting for it.
process.stdin.destroy();
