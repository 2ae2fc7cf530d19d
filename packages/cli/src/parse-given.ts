import { parseArgs } from "node:util";
import { isCalendarDate, type Result } from "@staying-power/case";
import { isTimeZone } from "@staying-power/plan";
import { locale, terminalWords } from "@staying-power/words";
import { closestWord } from "./closest-word.ts";
import type { Command, Given, OptionSpec } from "./command.ts";
import { terminalSafe } from "./terminal-safe.ts";

const words = terminalWords.errors;

/** What a command was given, or what is wrong with it in words. */
export function parseGiven(
  argv: readonly string[],
  command: Pick<Command, "operands" | "options">,
): Result<Given, string> {
  const operands: string[] = [];
  const flags = new Set<string>();
  const integers = new Map<string, number>();
  const texts = new Map<string, string>();
  const { tokens } = parseArgs({
    args: [...argv],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      command.options.map(({ name, kind }) => [
        name,
        { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
      ]),
    ),
  });

  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (option === undefined)
      return refused(unknownOption(token.rawName, command.options));
    const wrong = take(option, token.value, { flags, integers, texts });
    if (wrong !== undefined) return refused(wrong);
  }

  const names = new Set([...flags, ...integers.keys(), ...texts.keys()]);
  for (const { name, excludes } of command.options)
    if (excludes !== undefined && names.has(name) && names.has(excludes))
      return refused(
        words.together({ one: `--${name}`, other: `--${excludes}` }),
      );

  const missing = command.operands
    .slice(operands.length)
    .find(({ required }) => required);
  if (missing !== undefined) return refused(words.missingOperand(missing.name));
  if (
    operands.length > command.operands.length &&
    command.operands.at(-1)?.many !== true
  )
    return refused(words.extraOperand(command.operands.length));
  return { ok: true, value: { operands, flags, integers, texts } };
}

interface Taken {
  readonly flags: Set<string>;
  readonly integers: Map<string, number>;
  readonly texts: Map<string, string>;
}

/** Puts one option where it belongs, or says what is wrong with it. */
function take(
  option: OptionSpec,
  value: string | undefined,
  { flags, integers, texts }: Taken,
): string | undefined {
  const name = `--${option.name}`;
  if (option.kind === "flag") {
    flags.add(option.name);
    return value === undefined ? undefined : words.flagValue(name);
  }
  if (value === undefined || value === "" || /^--?[a-z]/i.test(value))
    return words.missingValue({ name, value: valueName(option) });
  switch (option.kind) {
    case "integer": {
      const number = wholeNumber(value, option);
      if (!number.ok) return words.integer({ name, ...number.error });
      integers.set(option.name, number.value);
      return undefined;
    }
    case "date":
      texts.set(option.name, value);
      return isCalendarDate(value) ? undefined : words.date(name);
    case "zone":
      texts.set(option.name, value);
      return isTimeZone(value) ? undefined : words.zone(name);
    case "choice":
      texts.set(option.name, value);
      return option.choices.includes(value)
        ? undefined
        : words.place({
            place: name,
            what: words.oneOf(option.choices),
          });
    case "file":
      texts.set(option.name, value);
      return undefined;
  }
}

/** A whole number within bounds, or the bounds as text. */
export function wholeNumber(
  text: string,
  { low, high }: { readonly low: number; readonly high: number },
): Result<number, { low: string; high: string }> {
  const number = /^-?\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return number >= low && number <= high
    ? { ok: true, value: number }
    : {
        ok: false,
        error: { low: locale.number(low), high: locale.number(high) },
      };
}

/** What stands for the value of an option in the help page. */
export function valueName(option: OptionSpec): string {
  const names = {
    flag: "",
    integer: "N",
    file: "FILE",
    date: "DATE",
    zone: "ZONE",
    choice: option.name.toUpperCase(),
  };
  return names[option.kind];
}

function unknownOption(
  rawName: string,
  options: readonly OptionSpec[],
): string {
  const known = [...options.map(({ name }) => name), "help"];
  const close = closestWord(rawName.replace(/^-+/, ""), known);
  const hint = close === undefined ? "" : words.suggestion(`--${close}`);
  return `${words.unknownOption(terminalSafe(rawName))}${hint}`;
}

function refused(error: string): Result<never, string> {
  return { ok: false, error };
}
