import { spawn } from "node:child_process";
import type { Runner } from "./runner.ts";

/** What a program said, and how it ended. */
export interface Ran {
  /** 0 when all went well; undefined when it could not be started or was killed. */
  readonly code: number | undefined;
  readonly output: string;
}

/**
 * The environment of every program of PostgreSQL: English, so that its words can be told apart,
 * and nothing of whoever started us, so that no PGDATA or PGOPTIONS reaches it.
 */
export const plainEnvironment = (
  libraries: string | undefined,
): Record<string, string> => ({
  PATH: process.env["PATH"] ?? "/usr/bin:/bin",
  LC_ALL: "C",
  ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries }),
});

/** Runs a program to its end as the runner says, with what it is told on its standard input. */
export function runProgram(
  command: readonly string[],
  how: {
    readonly runner: Runner;
    readonly libraries?: string | undefined;
    readonly input?: string;
  },
): Promise<Ran> {
  const [program = "", ...args] = [...how.runner.before, ...command];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: "/",
      env: plainEnvironment(how.libraries),
      stdio: ["pipe", "pipe", "pipe"],
      ...how.runner.who,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    child.on("error", (error) => {
      resolve({ code: undefined, output: error.message });
    });
    child.on("close", (code) => {
      resolve({ code: code ?? undefined, output });
    });
    // A program that ends without reading closes its end.
    child.stdin.on("error", () => undefined);
    child.stdin.end(how.input ?? "");
  });
}
