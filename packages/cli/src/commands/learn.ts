import type { Learned } from "@staying-power/forecast";
import { locale, terminalWords } from "@staying-power/words";
import { failWith, misuse } from "../answer-with.ts";
import { inBackground } from "../background/in-background.ts";
import type { Command, Given } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { ink } from "../ink.ts";
import type { Io } from "../io.ts";
import { everyLine } from "../lines/every-line.ts";
import { lineCase } from "../lines/line-case.ts";
import { lineCodedCase } from "../lines/line-coded-case.ts";
import { type Input, openInput } from "../open-input.ts";
import { pageWidth } from "../page-width.ts";
import { learnedEffectsPage } from "../page/learned-effects-page.ts";
import { readRecords } from "../read-records.ts";
import { wrapText } from "../wrap-text.ts";
import { writeText } from "../write-text.ts";
import {
  drawsOption,
  integersOf,
  jsonOption,
  seedOption,
} from "./shared-options.ts";
import { pageText } from "../page/page-text.ts";

const { commands } = terminalWords;
const words = terminalWords.learn;

/** With fewer equally weighted draws left than this, the forecast's own advice is to calibrate again. */
const thinSampleSize = 50;

/** `learn FILE`: what outcomes of past cases teach. */
export const learnCommand: Command = {
  name: "learn",
  words: commands.learn,
  operands: [{ name: "FILE", required: true, many: true }],
  options: [
    jsonOption,
    drawsOption,
    seedOption,
    { name: "coded", kind: "flag", words: terminalWords.options.coded },
    {
      name: "outcomes",
      kind: "flag",
      words: terminalWords.options.outcomesLearned,
      excludes: "coded",
    },
  ],
  async run(given, io) {
    if (given.flags.has("outcomes")) return await fromOutcomes(given, io);
    if (given.operands.length > 1)
      return await misuse(io, terminalWords.errors.extraOperand(1), "learn");
    const input = await openInput(given.operands[0] ?? "-", io);
    if (!input.ok) return await failWith(io, input.error);
    if (given.flags.has("coded")) return await coded(input.value, given, io);
    const cases = await everyLine(input.value, lineCase, io);
    if (!cases.ok) return await failWith(io, cases.error);
    const learned = await inBackground(
      "learn",
      {
        cases: cases.value,
        today: io.today(),
        ...integersOf(given, ["draws", "seed"]),
      },
      io,
    );
    const answer = given.flags.has("json")
      ? `${JSON.stringify(learned)}\n`
      : learnedPage(learned, pageWidth(io.columns));
    await writeText(io.stdout, answer, io.signal);
    return exitCode.done;
  },
};

/** What records of outcomes make of the draws. */
async function fromOutcomes(given: Given, io: Io): Promise<ExitCode> {
  const records = await readRecords(given.operands, io);
  if (!records.ok) return await failWith(io, records.error);
  if (!records.value.some(({ watched }) => watched === "1-year"))
    return await failWith(io, words.outcomes.none);
  const learned = await inBackground(
    "learnFromOutcomes",
    { records: records.value, ...integersOf(given, ["draws", "seed"]) },
    io,
  );
  const answer = given.flags.has("json")
    ? `${JSON.stringify(learned)}\n`
    : learnedPage(learned, pageWidth(io.columns), [
        words.outcomes.selection,
        words.outcomes.only,
      ]);
  await writeText(io.stdout, answer, io.signal);
  return exitCode.done;
}

/** What coded cases make of the sizes of effects. */
async function coded(input: Input, given: Given, io: Io): Promise<ExitCode> {
  const cases = await everyLine(input, lineCodedCase, io);
  if (!cases.ok) return await failWith(io, cases.error);
  const learned = await inBackground(
    "learnFromCoded",
    { cases: cases.value, ...integersOf(given, ["draws", "seed"]) },
    io,
  );
  const answer = given.flags.has("json")
    ? `${JSON.stringify(learned)}\n`
    : learnedEffectsPage(learned, pageWidth(io.columns), ink(io.colour));
  await writeText(io.stdout, answer, io.signal);
  return exitCode.done;
}

function learnedPage(
  learned: Learned,
  width: number,
  notes: readonly string[] = [],
): string {
  const { cases, effectiveSampleSize, folds, weights } = learned;
  const lines = [
    words.cases(locale.number(cases)),
    words.size({
      size: effectiveSampleSize.toFixed(1),
      of: locale.number(weights.length),
    }),
    words.before(learned.logScoreBefore.toFixed(4)),
    words.after(learned.logScoreAfter.toFixed(4)),
    "",
    ...wrapText(
      folds > 1 ? words.note({ folds: String(folds) }) : words.one,
      width - 1,
    ),
    ...(effectiveSampleSize < thinSampleSize
      ? wrapText(words.thin, width - 1)
      : []),
    ...notes.flatMap((note) => wrapText(note, width - 1)),
  ];
  return pageText(lines);
}
