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
  const count = freshCount();
  for await (const line of caseLines(bytes)) {
    const { json, is } = await answer(line);
    count[is] += 1;
    await writeText(io.stdout, `${json}\n`, io.signal);
  }
  return await endOfLines(count, { place, none }, io);
}

/** How many lines were answered, could not be read, or met a fault of the program. */
export type LineCount = Record<LineAnswer["is"], number>;

export function freshCount(): LineCount {
  return { answer: 0, unread: 0, fault: 0 };
}

/** Ends lines: done where each has its answer, else with how many have none, and by whose fault. */
export async function endOfLines(
  { answer, unread, fault }: LineCount,
  { place, none }: { readonly place: string; readonly none: string },
  io: Io,
): Promise<ExitCode> {
  const all = answer + unread + fault;
  if (answer > 0 && answer === all) return exitCode.done;
  const of = (bad: number) => ({
    bad: locale.number(bad),
    all: locale.number(all),
  });
  const told = [
    ...(all === 0 ? [none] : []),
    ...(unread > 0 ? [errors.badLines(of(unread))] : []),
    ...(fault > 0 ? [errors.faultLines(of(fault))] : []),
  ];
  for (const what of told) await failWith(io, errors.place({ place, what }));
  return exitCode.failed;
}
