import {
  type CodedCase,
  type CodedOutcome,
  codedOutcomes,
  type Estimate,
  type ReadCase,
  scoreOf,
  type Told,
  toldGroups,
  toldIn,
} from "@staying-power/forecast";
import { markdownTable } from "../numbers/markdown-table.ts";

/** Fewer cases than this give no figure of their own. */
const leastCases = 25;
const outcomeNames: Readonly<Record<CodedOutcome, string>> = {
  back: "came back",
  stay: "stayed",
};

interface Part {
  readonly name: string;
  readonly has: (coded: CodedCase) => boolean;
}

function partsOf(read: readonly ReadCase[]): readonly Part[] {
  const all = (pick: (coded: CodedCase) => string): readonly string[] =>
    [...new Set(read.map(({ coded }) => pick(coded)))].toSorted();
  return [
    { name: "all", has: () => true },
    { name: "without public figures", has: ({ kind }) => kind !== "celebrity" },
    ...all(({ kind }) => kind).map((kind) => ({
      name: `source: ${kind}`,
      has: (coded: CodedCase) => coded.kind === kind,
    })),
    ...all(({ perspective }) => perspective).map((perspective) => ({
      name: `told by: ${perspective}`,
      has: (coded: CodedCase) => coded.perspective === perspective,
    })),
  ];
}

/**
 * How cases are told apart that were held back, by sort of page and by whose account it is.
 *
 * @param before - cases read by sizes that no case has touched.
 * @param after - the same, each read by what the others teach.
 * @returns a table as Markdown.
 */
export function heldBackTable(
  before: readonly ReadCase[],
  after: readonly ReadCase[],
): string {
  const rows = codedOutcomes.flatMap((outcome) =>
    partsOf(after).flatMap(({ name, has }) => {
      const [was, is] = [before, after].map((read) =>
        toldIn(
          read.filter(({ coded }) => has(coded)),
          outcome,
        ),
      );
      return was === undefined || is === undefined || is.length < leastCases
        ? []
        : [row(`${outcomeNames[outcome]}, ${name}`, outcome, was, is)];
    }),
  );
  return markdownTable(
    [
      "held back",
      "cases",
      "happened",
      "AUC without cases",
      "AUC (95 %)",
      "slope (95 %)",
      "log score without cases",
      "log score",
    ],
    rows,
  );
}

// Four parameters: what it is called, of what, and the two that are compared.
function row(
  name: string,
  outcome: CodedOutcome,
  was: readonly Told[],
  is: readonly Told[],
): readonly string[] {
  const [without, now] = [scoreOf(outcome, was), scoreOf(outcome, is)];
  return [
    name,
    String(now.cases),
    String(now.happened),
    without.auc === null ? "" : without.auc.value.toFixed(3),
    estimate(now.auc),
    estimate(now.slope),
    without.logScore.toFixed(3).replace("-", "−"),
    now.logScore.toFixed(3).replace("-", "−"),
  ];
}

function estimate(of: Estimate | null): string {
  return of === null
    ? ""
    : [`${of.value.toFixed(3)} (${of.low.toFixed(2)}`, `${of.high.toFixed(2)})`]
        .join("–")
        .replaceAll("-", "−");
}

/**
 * How the same cases are told apart by the rates of a reading.
 *
 * @param read - cases, each read while it was held back.
 * @returns a table as Markdown.
 */
export function publishedTable(read: readonly ReadCase[]): string {
  return markdownTable(
    [
      "held back, as a reading has it",
      "AUC (95 %)",
      "slope (95 %)",
      "log score",
    ],
    codedOutcomes.map((outcome) => {
      const { auc, slope, logScore } = scoreOf(outcome, toldIn(read, outcome));
      return [
        outcomeNames[outcome],
        estimate(auc),
        estimate(slope),
        logScore.toFixed(3).replace("-", "−"),
      ];
    }),
  );
}

/**
 * Whether groups of about the same chance came true as often as was said.
 *
 * @param after - cases, each read while it was held back.
 * @returns a table as Markdown, and how many of the groups lie inside.
 */
export function groupTable(after: readonly ReadCase[]): string {
  const groups = codedOutcomes.flatMap((outcome) =>
    toldGroups(toldIn(after, outcome), 10).map((group) => ({
      outcome,
      ...group,
    })),
  );
  const percent = (share: number): string =>
    String(Math.round(100 * Math.min(1, Math.max(0, share))));
  const inside = groups.filter(
    ({ share, low, high }) => share >= low && share <= high,
  ).length;
  const table = markdownTable(
    ["of those held back", "cases", "said, %", "80 % of luck", "came true, %"],
    groups.map(({ outcome, cases, predicted, share, low, high }) => [
      outcomeNames[outcome],
      String(cases),
      percent(predicted),
      `${percent(low)}–${percent(high)}`,
      percent(share),
    ]),
  );
  return `${table}\n\n${inside} of ${groups.length} groups lie inside; ${0.8 * groups.length} would if all chances were right.`;
}
