import { availableParallelism } from "node:os";
import type { ReadingOptions } from "@staying-power/forecast";
import { locale, terminalWords } from "@staying-power/words";
import { failWith, misuse } from "../answer-with.ts";
import { caseReadingJson, readCase } from "../case-reading.ts";
import type { Command, Given } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { ink } from "../ink.ts";
import type { Io } from "../io.ts";
import { endOfLines, freshCount } from "../lines/answer-lines.ts";
import { inOrder } from "../lines/in-order.ts";
import { caseLines } from "../lines/input-lines.ts";
import { linePool } from "../lines/line-pool.ts";
import { loadCase } from "../load-case.ts";
import { openInput } from "../open-input.ts";
import { pageWidth } from "../page-width.ts";
import { readingPage } from "../page/reading-page.ts";
import { progress } from "../progress.ts";
import { writeText } from "../write-text.ts";
import {
  drawsOption,
  integersOf,
  jsonOption,
  safetyOption,
  seedOption,
} from "./shared-options.ts";

const { commands, errors, options } = terminalWords;

/** Lines under way for each worker; what waits in memory is at most so many readings. */
const linesPerWorker = 16;

/** `read`: one case as a page or as JSON, or many cases as JSONL. */
export const readCommand: Command = {
  name: "read",
  words: commands.read,
  operands: [{ name: "FILE", required: false }],
  options: [
    { ...jsonOption, excludes: "jsonl" },
    { name: "jsonl", kind: "flag", words: options.jsonl },
    { ...safetyOption, excludes: "jsonl" },
    drawsOption,
    seedOption,
    {
      name: "without-coach-claims",
      kind: "flag",
      words: options.withoutCoachClaims,
    },
  ],
  async run(given, io) {
    const { flags, operands } = given;
    const [path] = operands;
    if (flags.has("jsonl")) return await readLines(path ?? "-", given, io);
    if (path === undefined)
      return await misuse(io, errors.missingOperand("FILE"), "read");
    return await readOne(path, given, io);
  },
};

async function readOne(path: string, given: Given, io: Io): Promise<ExitCode> {
  const loaded = await loadCase(path, given, io);
  if (typeof loaded === "number") return loaded;
  const { theCase, safety } = loaded;
  const result = readCase(theCase, safety, readingOptions(given, io));
  const look = {
    width: pageWidth(io.columns),
    ink: ink(io.colour),
    withoutCoachClaims: given.flags.has("without-coach-claims"),
  };
  const answer = given.flags.has("json")
    ? `${caseReadingJson(result)}\n`
    : readingPage(result, look);
  await writeText(io.stdout, answer, io.signal);
  return exitCode.done;
}

async function readLines(
  path: string,
  given: Given,
  io: Io,
): Promise<ExitCode> {
  const input = await openInput(path, io);
  if (!input.ok) return await failWith(io, input.error);
  const { place, bytes } = input.value;
  const workers = availableParallelism();
  const pool = linePool(readingOptions(given, io), workers);
  const answers = inOrder(
    caseLines(bytes),
    (line) => pool.answer(line),
    workers * linesPerWorker,
  );
  const bar = progress(io);
  const count = freshCount();
  let all = 0;
  try {
    for await (const { json, is } of answers) {
      all += 1;
      count[is] += 1;
      await writeText(io.stdout, `${json}\n`, io.signal);
      if (!io.isTerminal.stdout)
        bar.show(terminalWords.progress.lines(locale.number(all)));
    }
  } finally {
    bar.clear();
    await pool.end();
  }
  return await endOfLines(count, { place, none: errors.emptyLines.case }, io);
}

function readingOptions(given: Given, io: Io): ReadingOptions {
  return {
    today: io.today(),
    ...integersOf(given, ["draws", "seed"]),
    withoutCoachClaims: given.flags.has("without-coach-claims"),
  };
}
