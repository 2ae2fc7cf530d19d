import type { Result } from "@staying-power/case";
import { locale, terminalWords } from "@staying-power/words";
import { tell } from "../answer-with.ts";
import type { Io } from "../io.ts";
import type { Input } from "../open-input.ts";
import { caseLines, type InputLine } from "./input-lines.ts";
import type { LineError } from "./line-error.ts";

const { errors } = terminalWords;

/** So many lines are told what is wrong with them, the others are counted. */
const mostToldLines = 20;

/**
 * What all lines of a file say, or what to say when one of them says nothing that can be read. A line left out unseen
 * would bend what is made of them.
 *
 * @param input - the file.
 * @param read - reads a line.
 * @param io - where lines that are wrong are told.
 * @param expected - what each line should hold.
 */
export async function everyLine<Read>(
  { place, bytes }: Input,
  read: (line: InputLine) => Result<Read, LineError>,
  io: Io,
  expected: "case" | "record" = "case",
): Promise<Result<Read[], string>> {
  const found: Read[] = [];
  let all = 0;
  let bad = 0;
  for await (const line of caseLines(bytes)) {
    all += 1;
    const one = read(line);
    if (one.ok) {
      found.push(one.value);
      continue;
    }
    bad += 1;
    if (bad <= mostToldLines) await tell(io, lineMessage(one.error));
  }
  const wrong = (what: string): Result<never, string> => ({
    ok: false,
    error: errors.place({ place, what }),
  });
  if (bad > mostToldLines)
    await tell(io, `${errors.moreLines(locale.number(bad - mostToldLines))}\n`);
  if (all === 0) return wrong(errors.emptyLines[expected]);
  if (bad > 0)
    return wrong(
      `${errors.badLines({ bad: locale.number(bad), all: locale.number(all) })}; ${errors.learnStopped[expected]}`,
    );
  return { ok: true, value: found };
}

function lineMessage({ line, issues, message }: LineError): string {
  const where = errors.line(String(line));
  // An error of the line as a whole names it already.
  const [first] = issues;
  const what =
    first?.path === where
      ? message
      : errors.place({ place: where, what: message.replaceAll("\n", "\n  ") });
  return `${errors.prefix}${what}\n`;
}
