import { locale, terminalWords } from "@staying-power/words";
import type { Command, OptionSpec } from "./command.ts";
import { valueName } from "./parse-given.ts";
import { lengthOf, wrapText } from "./wrap-text.ts";

const { help, program, options: optionWords } = terminalWords;

/** The help of the whole program. */
export function programHelp(
  commands: readonly Command[],
  width: number,
): string {
  return page([
    ...wrapText(program.line, width),
    "",
    ...usageLines(commands.flatMap(usage), width),
    "",
    help.commands,
    ...definitions(
      commands.map(({ name, words }) => [name, words.summary]),
      width,
    ),
    "",
    help.options,
    ...definitions(
      [
        ["-h, --help", help.help],
        ["--version", help.version],
      ],
      width,
    ),
    "",
    ...wrapText(help.more, width),
    ...wrapText(help.codes, width),
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  return page([
    ...wrapText(command.words.summary, width),
    "",
    ...usageLines(usage(command), width),
    "",
    ...command.words.about.flatMap((text) => [...wrapText(text, width), ""]),
    help.options,
    ...definitions(
      [
        ...command.options.map((option): [string, string] => [
          shown(option),
          bounded(option),
        ]),
        ["-h, --help", help.help],
      ],
      width,
    ),
  ]);
}

function page(lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

function usage({ words, options }: Command): string[] {
  return words.usage.map((line) => {
    const optional = options.filter(
      ({ name, excludes }) =>
        !line.includes(`--${name}`) &&
        !line.includes(`--${excludes}`) &&
        !options.some(
          (other) =>
            other.excludes === name && line.includes(`--${other.name}`),
        ),
    );
    return [line, ...optional.map((option) => `[${shown(option)}]`)].join(" ");
  });
}

/** Usage, with what does not fit set in below it; an option and its value stay on one line. */
function usageLines(usages: readonly string[], width: number): string[] {
  const lines = usages.flatMap((text) => {
    const whole = `${program.name} ${text}`.replaceAll(/\[[^\]]*\]/g, (part) =>
      part.replaceAll(" ", "\u00a0"),
    );
    const [first = "", ...rest] = wrapText(whole, width - 2);
    return [
      first,
      ...rest.flatMap((line) =>
        wrapText(line, width - 6).map((part) => `    ${part}`),
      ),
    ];
  });
  return [
    help.usage,
    ...lines.map((line) => `  ${line.replaceAll("\u00a0", " ")}`),
  ];
}

function shown(option: OptionSpec): string {
  return `--${option.name} ${valueName(option)}`.trimEnd();
}

function bounded(option: OptionSpec): string {
  if (option.kind !== "integer" || option.high >= Number.MAX_SAFE_INTEGER)
    return option.words;
  const bounds = optionWords.bounds({
    low: locale.number(option.low),
    high: locale.number(option.high),
  });
  return `${option.words} (${bounds})`;
}

/** Terms with their meaning beside them, or below them where the line is short. */
function definitions(
  pairs: readonly (readonly [string, string])[],
  width: number,
): string[] {
  const longest = Math.max(...pairs.map(([term]) => lengthOf(term)));
  const column = longest + 4;
  const beside = width - column >= 30;
  const indent = beside ? column : 6;
  return pairs.flatMap(([term, meaning]) => {
    const lines = wrapText(meaning, width - indent).map(
      (line) => `${" ".repeat(indent)}${line}`,
    );
    const [first = "", ...rest] = lines;
    return beside
      ? [`  ${term.padEnd(column - 2)}${first.trimStart()}`, ...rest]
      : [`  ${term}`, ...lines];
  });
}
