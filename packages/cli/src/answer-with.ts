import { terminalWords } from "@staying-power/words";
import { exitCode, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { writeText } from "./write-text.ts";

const { errors, program } = terminalWords;

/** Tells the person something on standard error; a closed one is no reason to stop. */
export async function tell(io: Io, text: string): Promise<void> {
  await writeText(io.stderr, text, io.signal).catch(() => undefined);
}

/** Ends a command that was understood and did not work out. */
export async function failWith(io: Io, message: string): Promise<ExitCode> {
  await tell(io, `${errors.prefix}${message}\n`);
  return exitCode.failed;
}

/** Ends a command that was not understood. */
export async function misuse(
  io: Io,
  message: string,
  command?: string,
): Promise<ExitCode> {
  const name =
    command === undefined ? program.name : `${program.name} ${command}`;
  await tell(io, `${errors.prefix}${message}\n${errors.seeHelp(name)}\n`);
  return exitCode.misuse;
}
