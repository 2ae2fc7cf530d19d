import { readFile } from "node:fs/promises";
import { parseCaseText } from "@staying-power/case";
import { reading, type Range, type Reading } from "@staying-power/forecast";
import { markdownTable } from "../numbers/markdown-table.ts";

const percent = (share: number): string => `${Math.round(100 * share)} %`;
const range = ({ mean, low, high }: Range): string =>
  `${percent(mean)} (${percent(low)} to ${percent(high)})`;
const signed = (share: number): string => {
  const points = (100 * share).toFixed(1);
  return share >= 0 ? `+${points}` : points.replace("-", "−");
};
const signedRange = ({ mean, low, high }: Range): string =>
  `${signed(mean)} (${signed(low)} to ${signed(high)})`;

function atWeek(curve: Reading["back"], week: number): Range {
  return {
    mean: curve.mean[week - 1] ?? NaN,
    low: curve.low[week - 1] ?? NaN,
    high: curve.high[week - 1] ?? NaN,
  };
}

function main({ outcomes, back, stay, mirageRisk, reasons }: Reading): string {
  return markdownTable(
    ["what", "of 100 (80 % interval)"],
    [
      ["not back within a year from now", range(outcomes.notBack)],
      [
        "back, and still together a year after that",
        range(outcomes.backAndStayed),
      ],
      ["back, and left again within that year", range(outcomes.backAndLeft)],
      ["back within 13 weeks", range(atWeek(back, 13))],
      ["back within 26 weeks", range(atWeek(back, 26))],
      ["back within 104 weeks", range(atWeek(back, 104))],
      ["once back: still together 26 weeks later", range(atWeek(stay, 26))],
      ["once back: gone again within a year (mirage risk)", range(mirageRisk)],
      ...reasons
        .slice(0, 4)
        .map(({ id, share }) => [
          `of the returns, for \`${id}\``,
          range(share),
        ]),
    ],
  );
}

function pathTable({ paths }: Reading): string {
  return markdownTable(
    [
      "from now on",
      "not back",
      "back and stayed",
      "back and left",
      "difference in back and stayed, points",
    ],
    paths.map(({ id, outcomes, difference }) => [
      `\`${id}\``,
      range(outcomes.notBack),
      range(outcomes.backAndStayed),
      range(outcomes.backAndLeft),
      signedRange(difference.backAndStayed),
    ]),
  );
}

function pullTable({ pulls }: Reading): string {
  return markdownTable(
    ["answer", "coming back, points", "staying, points", "grade", "sources"],
    pulls.map(({ fact, value, back52, stay52, grade, sources }) => [
      `${fact}: ${String(value)}`,
      signed(back52),
      signed(stay52),
      grade,
      sources.join(" "),
    ]),
  );
}

/** The reading of docs/example-case.json as three tables and a few sentences. */
export async function workedExample(): Promise<string> {
  const file = new URL("../../docs/example-case.json", import.meta.url);
  const parsed = parseCaseText(await readFile(file, "utf8"));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const made = reading(parsed.value, { today: parsed.value.asOf ?? "" });
  const { model, sureness, nextQuestion, withoutCoachClaims } = made;
  const question =
    nextQuestion === null
      ? "No further question would narrow it by much."
      : `The question that would narrow it most for its effort is \`${nextQuestion.fact}\`, which accounts for ${percent(nextQuestion.varianceShare)} of the spread left.`;
  return [
    `Model ${model.version}, ${model.draws} draws, seed ${model.seed}.`,
    main(made),
    "What she could do from now on, each on the same draws:",
    pathTable(made),
    "What each answer does, against not having given it:",
    pullTable(made),
    `Sureness is ${percent(sureness)}. ${question} Without coaches' claims: ${range(withoutCoachClaims.outcomes.notBack)} not back, ${range(withoutCoachClaims.outcomes.backAndStayed)} back and stayed, ${range(withoutCoachClaims.outcomes.backAndLeft)} back and left.`,
  ].join("\n\n");
}
