import { type Case, parseCaseText } from "@staying-power/case";
import type { SafetyAnswers } from "@staying-power/care";
import { terminalWords } from "@staying-power/words";
import { failWith } from "./answer-with.ts";
import type { Given } from "./command.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { readSafetyFile } from "./read-safety-file.ts";
import { readWhole } from "./read-whole.ts";

const { errors } = terminalWords;

/** A case from a file, with what was said about safety beside it. */
export interface LoadedCase {
  readonly theCase: Case;
  readonly safety: SafetyAnswers;
}

/**
 * The case that a file holds, with the answers of `--safety`.
 * @returns it, or the exit code after what was wrong was said.
 */
export async function loadCase(
  path: string,
  given: Given,
  io: Io,
): Promise<LoadedCase | ExitCode> {
  const whole = await readWhole(path, "case", io);
  if (!whole.ok) return await failWith(io, whole.error);
  const { place, text } = whole.value;
  const parsed = parseCaseText(text);
  if (!parsed.ok) {
    const what = parsed.error.message.replaceAll("\n", "\n  ");
    return await failWith(io, errors.place({ place, what }));
  }
  const said = given.texts.get("safety");
  const safety =
    said === undefined
      ? { ok: true as const, value: {} }
      : await readSafetyFile(said, io);
  if (!safety.ok) return await failWith(io, safety.error);
  return { theCase: parsed.value, safety: safety.value };
}
