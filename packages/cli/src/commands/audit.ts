import { type Audit, scoreOutcomes } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import { inBackground } from "../background/in-background.ts";
import { failWith, misuse } from "../answer-with.ts";
import type { Command, Given } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { ink, type Ink } from "../ink.ts";
import type { Io } from "../io.ts";
import { everyLine } from "../lines/every-line.ts";
import { lineCodedCase } from "../lines/line-coded-case.ts";
import { openInput } from "../open-input.ts";
import { caseScoresPage } from "../page/case-scores-page.ts";
import { outcomeScorePage } from "../page/outcome-score-page.ts";
import { pageWidth } from "../page-width.ts";
import { signedPoints } from "../page/people-of-hundred.ts";
import { textTable } from "../page/text-table.ts";
import { readRecords } from "../read-records.ts";
import { wrapText } from "../wrap-text.ts";
import { writeText } from "../write-text.ts";
import { integersOf, jsonOption, seedOption } from "./shared-options.ts";
import { pageText, setIn } from "../page/page-text.ts";

const words = terminalWords.audit;

/** The mean error on the logit scale that the model may have at most, over all published numbers. */
const mostLogitError = 0.12;

/** `audit`: predicted against published, and which way each answer pushes. */
export const auditCommand: Command = {
  name: "audit",
  words: terminalWords.commands.audit,
  operands: [{ name: "FILE", required: false, many: true }],
  options: [
    jsonOption,
    seedOption,
    {
      name: "groups",
      kind: "integer",
      low: 1,
      high: 1000,
      words: terminalWords.options.groups,
    },
    {
      name: "cases",
      kind: "file",
      words: terminalWords.options.codedCases,
      excludes: "groups",
    },
    {
      name: "outcomes",
      kind: "flag",
      words: terminalWords.options.outcomesAudited,
      excludes: "cases",
    },
  ],
  async run(given, io) {
    if (given.flags.has("outcomes")) return await observed(given, io);
    if (given.operands.length > 0)
      return await misuse(io, terminalWords.errors.extraOperand(0), "audit");
    const file = given.texts.get("cases");
    if (file !== undefined) return await scored(file, given, io);
    const options = integersOf(given, ["groups", "seed"]);
    const audit = await inBackground("audit", options, io);
    const answer = given.flags.has("json")
      ? `${JSON.stringify(audit)}\n`
      : auditPage(audit, pageWidth(io.columns), ink(io.colour));
    await writeText(io.stdout, answer, io.signal);
    return holds(audit) ? exitCode.done : exitCode.failed;
  },
};

/** What was said beside what became of it, by records of outcomes. */
async function observed(given: Given, io: Io): Promise<ExitCode> {
  if (given.operands.length === 0)
    return await misuse(
      io,
      terminalWords.errors.missingOperand("FILE"),
      "audit",
    );
  const records = await readRecords(given.operands, io);
  if (!records.ok) return await failWith(io, records.error);
  const score = scoreOutcomes(records.value);
  const answer = given.flags.has("json")
    ? `${JSON.stringify(score)}\n`
    : outcomeScorePage(score, pageWidth(io.columns), ink(io.colour));
  await writeText(io.stdout, answer, io.signal);
  return exitCode.done;
}

/** How well the model tells the cases of a file apart. */
async function scored(file: string, given: Given, io: Io): Promise<ExitCode> {
  const input = await openInput(file, io);
  if (!input.ok) return await failWith(io, input.error);
  const cases = await everyLine(input.value, lineCodedCase, io);
  if (!cases.ok) return await failWith(io, cases.error);
  const scores = await inBackground(
    "scoreCases",
    { cases: cases.value, ...integersOf(given, ["seed"]) },
    io,
  );
  const answer = given.flags.has("json")
    ? `${JSON.stringify(scores)}\n`
    : caseScoresPage(scores, pageWidth(io.columns), ink(io.colour));
  await writeText(io.stdout, answer, io.signal);
  return exitCode.done;
}

function holds({
  targets,
  settings,
  directions,
  meanAbsoluteLogitError,
}: Audit): boolean {
  return (
    targets.length > 0 &&
    settings.length > 0 &&
    directions.length > 0 &&
    targets.every(({ inside }) => inside) &&
    settings.every(({ inside }) => inside !== false) &&
    directions.every((row) => row.holds || row.byCases) &&
    meanAbsoluteLogitError <= mostLogitError
  );
}

const percent = (share: number): string => (share * 100).toFixed(1);
const verdict = (isFine: boolean): string =>
  isFine ? words.holds : words.fails;

function auditPage(audit: Audit, width: number, look: Ink): string {
  const { targets, settings, directions, meanAbsoluteLogitError } = audit;
  const lines = [
    look.strong(words.heading),
    "",
    ...setIn(targetTable(targets, width - 3), look),
    "",
    ...wrapText(
      words.summary({
        inside: targets.filter(({ inside }) => inside).length,
        all: targets.length,
      }),
      width - 1,
    ),
    ...wrapText(
      words.error({
        error: meanAbsoluteLogitError.toFixed(3),
        most: String(mostLogitError),
      }),
      width - 1,
    ),
    "",
    look.strong(words.settings),
    "",
    ...setIn(settingTable(settings, width - 3), look),
    "",
    ...wrapText(
      words.settingSummary({
        inside: settings.filter(({ inside }) => inside === true).length,
        all: settings.filter(({ published }) => published !== null).length,
        none: settings.flatMap(({ id, published }) =>
          published === null ? [id] : [],
        ),
      }),
      width - 1,
    ),
    "",
    look.strong(words.directions),
    "",
    ...setIn(directionTable(directions, width - 3), look),
    "",
    ...wrapText(
      words.directionSummary({
        holds: directions.filter((row) => row.holds).length,
        all: directions.length,
        cases: directions.filter((row) => row.byCases).length,
      }),
      width - 1,
    ),
  ];
  return pageText(lines);
}

function targetTable(
  targets: Audit["targets"],
  width: number,
): readonly string[] {
  const { columns } = words;
  return textTable(
    columns.target,
    targets.map(({ id }) => id),
    [
      {
        heading: columns.published,
        cells: targets.map(({ published }) => percent(published)),
      },
      {
        heading: columns.range,
        cells: targets.map(
          ({ low, high }) => `${percent(low)}–${percent(high)}`,
        ),
      },
      {
        heading: columns.model,
        cells: targets.map(({ model }) => percent(model)),
      },
      {
        heading: columns.verdict,
        cells: targets.map(({ inside }) => verdict(inside)),
      },
    ],
    width,
  );
}

function settingTable(
  settings: Audit["settings"],
  width: number,
): readonly string[] {
  const { columns } = words;
  return textTable(
    words.settingColumn,
    settings.map(({ id }) => id),
    [
      {
        heading: columns.published,
        cells: settings.map(({ published }) =>
          published === null
            ? words.nonePublished
            : published.value === null
              ? words.limitsOnly
              : percent(published.value),
        ),
      },
      {
        heading: columns.range,
        cells: settings.map(({ published }) =>
          published === null
            ? ""
            : `${percent(published.low)}–${percent(published.high)}`,
        ),
      },
      {
        heading: columns.model,
        cells: settings.map(({ model }) => percent(model)),
      },
      {
        heading: columns.verdict,
        cells: settings.map(({ inside }) =>
          inside === null ? "" : verdict(inside),
        ),
      },
    ],
    width,
  );
}

function directionTable(
  directions: Audit["directions"],
  width: number,
): readonly string[] {
  const { directionColumns } = words;
  return textTable(
    directionColumns.factor,
    directions.map(({ factor }) => factor),
    [
      { heading: directionColumns.on, cells: directions.map(({ on }) => on) },
      {
        heading: directionColumns.expected,
        cells: directions.map(({ expected }) => expected),
      },
      {
        heading: directionColumns.change,
        cells: directions.map(({ change }) => signedPoints(change)),
      },
      {
        heading: directionColumns.verdict,
        cells: directions.map((row) =>
          row.byCases ? words.byCases : verdict(row.holds),
        ),
      },
    ],
    width,
  );
}
