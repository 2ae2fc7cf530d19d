import { terminalWords } from "@staying-power/words";
import { failWith, tell } from "./answer-with.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { terminalSafe } from "./terminal-safe.ts";

const { errors } = terminalWords;

/** Puts what a command made into a file, in the place of one that is there, and says so. */
export async function putText(
  out: string,
  text: string,
  io: Io,
): Promise<ExitCode> {
  const place = terminalSafe(out);
  const done = await io.files.put(out, text, {
    replace: true,
    isPrivate: false,
  });
  if (!done.ok)
    return await failWith(
      io,
      errors.place({ place, what: errors.files[done.error] }),
    );
  await tell(io, `${terminalWords.written(place)}\n`);
  return exitCode.done;
}
