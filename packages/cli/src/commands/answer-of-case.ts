import type { PlanInput } from "@staying-power/plan";
import type { Given } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { loadCase } from "../load-case.ts";
import { writeText } from "../write-text.ts";

/** The same answer twice: the public JSON without a line break, and a page. */
export interface CaseAnswer {
  readonly json: () => string;
  readonly page: () => string;
}

/** Answers from the case in a file, as a page or with `--json` as JSON, for the day of `--today` or the person's own. */
export async function answerOfCase(
  path: string,
  given: Given,
  io: Io,
  answer: (input: PlanInput) => CaseAnswer,
): Promise<ExitCode> {
  const loaded = await loadCase(path, given, io);
  if (typeof loaded === "number") return loaded;
  const { theCase, safety } = loaded;
  const { json, page } = answer({
    theCase,
    answers: safety,
    today: dayOf(given, io),
  });
  const text = given.flags.has("json") ? `${json()}\n` : page();
  await writeText(io.stdout, text, io.signal);
  return exitCode.done;
}

/** The day that was given, or the person's own. */
export function dayOf(given: Given, io: Io): string {
  return given.texts.get("today") ?? io.today();
}
