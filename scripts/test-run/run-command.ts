import { spawn } from "node:child_process";

export interface CommandResult {
  /** Exit code; 127 when the program could not be started. */
  readonly code: number;
  /** Standard output and standard error, as they came. */
  readonly output: string;
}

/** Runs a program without a shell and without standard input; with `show`, its output also appears at once. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: {
    readonly show?: boolean;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, ...options.env },
    });
    let output = "";
    const take = (chunk: string): void => {
      output += chunk;
      if (options.show === true) process.stdout.write(chunk);
    };
    child.stdout.setEncoding("utf8").on("data", take);
    child.stderr.setEncoding("utf8").on("data", take);
    child.on("error", (error) => resolve({ code: 127, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
