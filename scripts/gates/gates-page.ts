import {
  type Gate,
  type GateSource,
  needsByGate,
  gateSources,
  gates,
  safetyOptions,
} from "@staying-power/care";
import {
  type ConditionNames,
  conditionText,
  isFactKey,
} from "@staying-power/case";
import { gateWords, questions, safetyQuestions } from "@staying-power/words";
import { format } from "prettier";
import { markdownTable } from "../numbers/markdown-table.ts";

const readings = {
  withheld: "withheld: no number",
  reframed: "reframed: the numbers below the words of care",
} as const;

/** What a rule speaks of, in the words a person reads. */
const spoken: ConditionNames = {
  fact: (key, values) =>
    `the case says ${anyOf(values.map((value) => saidOf(key, value)))}`,
  known: (key, isKnown) =>
    isKnown
      ? `the case itself answers “${askOf(key)}”`
      : `the case itself does not answer “${askOf(key)}”`,
  number: (key) => `“${askOf(key)}”`,
  event: (kind, values) =>
    values === undefined
      ? `the journal holds a \`${kind}\``
      : `the journal, on any day, says ${anyOf(values.map((value) => saidOf(kind, value)))}`,
  day: (since) => `days since ${since}`,
  answer: (key, values) => {
    const { ask, options } = answerWords(key);
    const said = values.map((value) => options.get(value) ?? value);
    return `“${ask}” is answered ${anyOf(said)}`;
  },
  gate: (id) => `the gate \`${id}\` is shut`,
};

function anyOf(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(" or ");
}

function askOf(key: string): string {
  return isFactKey(key) ? questions[key].ask : key;
}

function saidOf(key: string, value: string): string {
  if (!isFactKey(key)) return value;
  const said = new Map<string, string>(Object.entries(questions[key].said));
  return said.get(value) ?? value;
}

function answerWords(key: string): {
  readonly ask: string;
  readonly options: ReadonlyMap<string, string>;
} {
  const found = Object.entries(safetyQuestions).find(([each]) => each === key);
  const { ask, options } = found?.[1] ?? { ask: key, options: {} };
  return { ask, options: new Map(Object.entries(options)) };
}

function rowOf({ id, reading }: Gate, index: number): readonly string[] {
  const { row, basis } = gateSources[id];
  return [
    `${index + 1}`,
    `\`${id}\``,
    readings[reading],
    needsByGate[id].map((need) => `\`${need}\``).join(" "),
    tableOf(row),
    basis.join(", "),
  ];
}

/** The table that a row stands in, with the row's own name where it has one. */
function tableOf(row: GateSource["row"]): string {
  if (row === "under-18") return "T16";
  return row.startsWith("C") ? `T4 ${row}` : `T1 ${row}`;
}

function whenShut({ id, when }: Gate): string {
  return `- **${gateWords[id].heading}** (\`${id}\`): ${conditionText(when, spoken)}.`;
}

/**
 * The page that lists every gate.
 * @returns Markdown, laid out as the formatter wants it.
 */
export async function gatesPage(): Promise<string> {
  const text = [
    "# What comes before a reading",
    `Made by \`npm run gates\` from [the table](../packages/care/src/gates.ts) that the app and the terminal both read; do not edit. ${gates.length} gates, most urgent first. One that is shut withholds the numbers or puts words of care before them; any one that withholds, withholds for all.`,
    `They hang on the case and on ${Object.keys(safetyOptions).length} questions about safety, asked before anything else. Those answers are kept on the person's own device, beside the case and never in it. A question that nobody answered shuts nothing, and nobody has to answer. A fact of the case goes before the answer about safety that asks the same.`,
    markdownTable(
      ["", "gate", "the reading", "help for", "row", "basis"],
      gates.map(rowOf),
    ),
    "**Row and basis.** The row of the tables in our guide to the method, and what that row rests on: the author himself, his peers, or our own rule. The order within a row is ours.",
    "## When each is shut",
    gates.map(whenShut).join("\n"),
    "Rules are plain data in [one language](../packages/case/src/condition.ts). A test tries everything that could be known of what each mentions, and fails on a rule that can never hold, always holds, or contradicts another.",
  ].join("\n\n");
  return await format(text, { parser: "markdown" });
}
