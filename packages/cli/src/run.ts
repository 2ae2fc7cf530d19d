import { modelVersion } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import manifest from "../package.json" with { type: "json" };
import { misuse, failWith, tell } from "./answer-with.ts";
import { OptionRefused } from "./background/option-refused.ts";
import { closestWord } from "./closest-word.ts";
import type { Command } from "./command.ts";
import { commands } from "./commands/all-commands.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { commandHelp, programHelp } from "./help-page.ts";
import type { Io } from "./io.ts";
import { pageWidth } from "./page-width.ts";
import { parseGiven } from "./parse-given.ts";
import { terminalSafe } from "./terminal-safe.ts";
import { writeText } from "./write-text.ts";

const { errors } = terminalWords;

/**
 * The whole program.
 * @param argv what stands after the program's name
 * @param io everything outside the program that it may touch
 * @returns the exit code; it never throws
 */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const ignore = (): void => undefined;
  // A stream whose reader has gone says so to whoever writes; unheard, it would end the process.
  for (const stream of [io.stdout, io.stderr]) stream.on("error", ignore);
  try {
    io.signal.throwIfAborted();
    return await dispatch(argv, io);
  } catch (error) {
    return await endOf(error, argv, io);
  } finally {
    for (const stream of [io.stdout, io.stderr]) stream.off("error", ignore);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name, ...rest] = argv;
  const width = pageWidth(io.columns);
  const [asked] = rest;
  if (name === undefined) return await misuse(io, errors.noCommand);
  if (name === "--version") return await answer(io, versionLine());
  if (isHelp(name) || (name === "help" && asked === undefined))
    return await answer(io, programHelp(commands, width));

  const wanted = name === "help" ? (asked ?? "") : name;
  const command = commands.find((each) => each.name === wanted);
  if (command === undefined) return await misuse(io, unknown(wanted));
  if (name === "help" || rest.slice(0, endOfOptions(rest)).some(isHelp))
    return await answer(io, commandHelp(command, width));
  return await perform(command, rest, io);
}

async function perform(
  command: Command,
  argv: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const given = parseGiven(argv, command);
  return given.ok
    ? await command.run(given.value, io)
    : await misuse(io, given.error, command.name);
}

/** What to say when a command broke off. No stack, and no message that could hold something of a case. */
async function endOf(
  error: unknown,
  [name]: readonly string[],
  io: Io,
): Promise<ExitCode> {
  if (io.signal.aborted) {
    await tellStopped(io);
    return exitCode.interrupted;
  }
  if (io.stdout.errored !== null || isClosedPipe(error)) return exitCode.done;
  if (error instanceof OptionRefused)
    return await misuse(io, error.message, name);
  const kind = error instanceof Error ? error.name : typeof error;
  return await failWith(io, errors.unexpected(kind));
}

async function tellStopped(io: Io): Promise<void> {
  const { signal: _, ...still } = io;
  await tell(
    { ...still, signal: new AbortController().signal },
    `${errors.prefix}${errors.interrupted}\n`,
  );
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EPIPE";
}

function isHelp(text: string): boolean {
  return text === "--help" || text === "-h";
}

function endOfOptions(argv: readonly string[]): number {
  const end = argv.indexOf("--");
  return end < 0 ? argv.length : end;
}

function unknown(name: string): string {
  const close = closestWord(
    name,
    commands.map((command) => command.name),
  );
  const hint = close === undefined ? "" : errors.suggestion(close);
  return `${name.startsWith("-") ? errors.unknownOption(terminalSafe(name)) : errors.unknownCommand(terminalSafe(name))}${hint}`;
}

function versionLine(): string {
  const { version } = manifest;
  return `${terminalWords.program.version({ version, model: modelVersion })}\n`;
}

async function answer(io: Io, text: string): Promise<ExitCode> {
  await writeText(io.stdout, text, io.signal);
  return exitCode.done;
}
