import { locale, terminalWords } from "@staying-power/words";
import { failWith } from "../answer-with.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { openInput } from "../open-input.ts";
import { writeText } from "../write-text.ts";
import { caseLines, type InputLine } from "./input-lines.ts";
import type { LineAnswer } from "./line-answer.ts";

const { errors } = terminalWords;

/** How many lines are answered, and what is said where there is none. */
export interface LinesToAnswer {
  readonly answer: (line: InputLine) => LineAnswer | Promise<LineAnswer>;
  /** What is said of an input without a line. */
  readonly none: string;
}

/** Answers each line of an input on a line of its own, in order; a line that cannot be read is answered by its error. */
export async function answerLines(
  path: string,
  io: Io,
  { answer, none }: LinesToAnswer,
): Promise<ExitCode> {
  const input = await openInput(path, io);
  if (!input.ok) return await failWith(io, input.error);
  const { place, bytes } = input.value;
  let all = 0;
  let bad = 0;
  for await (const line of caseLines(bytes)) {
    const { json, isError } = await answer(line);
    all += 1;
    if (isError) bad += 1;
    await writeText(io.stdout, `${json}\n`, io.signal);
  }
  if (all > 0 && bad === 0) return exitCode.done;
  const what =
    all === 0
      ? none
      : errors.badLines({ bad: locale.number(bad), all: locale.number(all) });
  return await failWith(io, errors.place({ place, what }));
}
