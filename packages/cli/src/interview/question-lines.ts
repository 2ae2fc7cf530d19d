import {
  type SafetyKey,
  safetyOptions,
  type SafetyTick,
} from "@staying-power/care";
import type { FactKind } from "@staying-power/case";
import {
  type Question,
  safetyFitsWords,
  safetyQuestions,
  terminalWords,
} from "@staying-power/words";
import type { Ink } from "../ink.ts";
import { wrapText } from "../wrap-text.ts";

const words = terminalWords.interview;

/** A question with its numbered answers. */
export function questionLines(
  { ask, help, options }: Question,
  kind: FactKind | null,
  width: number,
  ink: Ink,
): string[] {
  const labels = kind === null ? [] : labelsOf(kind, options);
  return linesOf({ ask, help, labels, howTo: howTo(kind) }, width, ink);
}

/** A question about safety with its numbered answers. */
export function safetyQuestionLines(
  key: SafetyKey,
  width: number,
  ink: Ink,
): string[] {
  const { ask, help, options } = safetyQuestions[key];
  const byOption = new Map<string, string>(Object.entries(options));
  const labels = safetyOptions[key].map(
    (option) => byOption.get(option) ?? option,
  );
  return linesOf({ ask, help, labels, howTo: words.chooseOne }, width, ink);
}

/** The questions about safety that are asked together, with what can be told by its number. */
export function fitsLines(
  ticks: readonly SafetyTick[],
  width: number,
  ink: Ink,
): string[] {
  const { ask, help } = safetyFitsWords;
  const labels = ticks.map((tick) => safetyFitsWords.ticks[tick]);
  return linesOf({ ask, help, labels, howTo: words.chooseSome }, width, ink);
}

interface Asked {
  readonly ask: string;
  readonly help: string | undefined;
  readonly labels: readonly string[];
  readonly howTo: string;
}

function linesOf(
  { ask, help, labels, howTo: how }: Asked,
  width: number,
  ink: Ink,
): string[] {
  return [
    ...wrapText(ask, width).map(ink.strong),
    ...(help === undefined ? [] : wrapText(help, width)),
    ...labels.flatMap((label, index) => numbered(index + 1, label, width)),
    ...wrapText(how, width).map(ink.quiet),
  ];
}

function labelsOf(
  kind: FactKind,
  options: Readonly<Record<string, string>>,
): readonly string[] {
  switch (kind.kind) {
    case "choice":
    case "set":
      return kind.options.map((option) => options[option] ?? option);
    case "boolean":
      return [options["true"] ?? words.yes, options["false"] ?? words.no];
    case "integer":
    case "number":
      return [];
  }
}

function numbered(number: number, label: string, width: number): string[] {
  const start = `${String(number).padStart(4)}  `;
  const [first = "", ...rest] = wrapText(label, width - start.length);
  return [
    `${start}${first}`,
    ...rest.map((line) => `${" ".repeat(start.length)}${line}`),
  ];
}

function howTo(kind: FactKind | null): string {
  switch (kind?.kind) {
    case undefined:
      return words.date;
    case "set":
      return words.chooseSome;
    case "choice":
    case "boolean":
      return words.chooseOne;
    case "integer":
    case "number":
      return words.number[kind.unit];
  }
}
