import type { Result } from "@staying-power/case";
import { parseSafetyAnswers, type SafetyAnswers } from "@staying-power/care";
import { terminalWords } from "@staying-power/words";
import type { Io } from "./io.ts";
import { readWhole } from "./read-whole.ts";

const { errors } = terminalWords;

/**
 * The answers about safety in a file, or in words what is wrong with it. One that cannot be read is no answer
 * left out here, as it would be in the app, which asks it again: it could be the one that shuts a gate.
 */
export async function readSafetyFile(
  path: string,
  io: Io,
): Promise<Result<SafetyAnswers, string>> {
  const whole = await readWhole(path, "safety", io);
  if (!whole.ok) return whole;
  const { place, text } = whole.value;
  const found = jsonOf(text);
  const answers = parseSafetyAnswers(found);
  const isWhole =
    typeof found === "object" &&
    found !== null &&
    !Array.isArray(found) &&
    Object.keys(found).length === Object.keys(answers).length;
  return isWhole
    ? { ok: true, value: answers }
    : { ok: false, error: errors.place({ place, what: errors.notSafety }) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
