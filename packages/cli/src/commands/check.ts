import { helpDirectories } from "@staying-power/care";
import {
  type CheckOutcome,
  type CheckSays,
  checkSays,
  draftContexts,
  unreadQuotes,
} from "@staying-power/check";
import {
  checkWords,
  draftLabelWords,
  terminalWords,
} from "@staying-power/words";
import { failWith, misuse } from "../answer-with.ts";
import type { Command } from "../command.ts";
import { draftReader, readerChoices } from "../draft-reader.ts";
import { exitCode } from "../exit-code.ts";
import { answerLines } from "../lines/answer-lines.ts";
import { checkJson, draftAnswer, isWhole } from "../lines/line-draft.ts";
import { pageWidth } from "../page-width.ts";
import { readWhole } from "../read-whole.ts";
import { terminalSafe } from "../terminal-safe.ts";
import { wrapText } from "../wrap-text.ts";
import { writeText } from "../write-text.ts";
import { jsonOption } from "./shared-options.ts";

const { commands, errors, options } = terminalWords;

/** The first place to look for someone to talk to, in whatever country. */
const directory =
  helpDirectories.find(({ needs }) => needs.includes("crisis"))?.web ?? "";

/** `check`: one draft as a page or as JSON, or many as JSONL. */
export const checkCommand: Command = {
  name: "check",
  words: commands.check,
  operands: [{ name: "FILE", required: false }],
  options: [
    {
      name: "context",
      kind: "choice",
      choices: draftContexts,
      words: options.context,
      excludes: "jsonl",
    },
    { ...jsonOption, excludes: "jsonl" },
    { name: "jsonl", kind: "flag", words: options.draftLines },
    {
      name: "reader",
      kind: "choice",
      choices: readerChoices,
      words: options.reader,
    },
  ],
  async run({ flags, operands, texts }, io) {
    const [path] = operands;
    const asked = texts.get("reader");
    if (flags.has("jsonl")) {
      const reader = await draftReader(asked, io);
      if (!reader.ok) return await failWith(io, reader.error);
      return await answerLines(path ?? "-", io, {
        answer: async (line) => await draftAnswer(line, reader.value),
        none: errors.emptyDrafts,
      });
    }
    if (path === undefined)
      return await misuse(io, errors.missingOperand("FILE"), "check");
    const context = draftContexts.find((one) => one === texts.get("context"));
    if (context === undefined)
      return await misuse(io, errors.missingOption("--context"), "check");
    const whole = await readWhole(path, "draft", io);
    if (!whole.ok) return await failWith(io, whole.error);
    const reader = await draftReader(asked, io);
    if (!reader.ok) return await failWith(io, reader.error);
    const { text, place } = whole.value;
    const checks = await reader.value({ text, context });
    const page = (check: CheckOutcome): string =>
      checkPage(
        { text, check },
        checkSays(check, context, false),
        pageWidth(io.columns),
      );
    await writeText(
      io.stdout,
      flags.has("json")
        ? `${checkJson(checks)}\n`
        : Array.from(checks.values(), page).join(""),
      io.signal,
    );
    return isWhole(checks)
      ? exitCode.done
      : await failWith(io, errors.place({ place, what: errors.unreadDraft }));
  },
};

interface CheckedText {
  readonly text: string;
  readonly check: CheckOutcome;
}

function checkPage(
  { text, check }: CheckedText,
  { line, marks, fine, softHelp, unread }: CheckSays,
  width: number,
): string {
  const wrapped = (told: string, indent: string): string =>
    wrapText(told, width - 1 - indent.length)
      .map((part) => `${indent}${part}`)
      .join("\n");
  const { heading, text: said } = checkWords.lines[line];
  const readBy = wrapped(terminalWords.check.readBy[check.reader], " ");
  if (line === "help")
    return `\n${wrapped(heading, " ")}\n\n${wrapped(said, " ")}\n${wrapped(terminalWords.check.help(directory), " ")}\n\n${readBy}\n\n`;
  const quoted = (start: number, end: number): string =>
    terminalSafe(text.slice(start, end).replaceAll(/\s+/g, " "));
  const spoken = check.flags.filter(
    (flag) => marks.includes(flag) || fine.includes(flag.label),
  );
  const parts = spoken.map(({ label, start, end }) => {
    return [
      wrapped(checkWords.quoted(quoted(start, end)), " "),
      wrapped(checkWords.inOneLine(draftLabelWords[label]), "   "),
    ].join("\n");
  });
  const page = [
    wrapped(heading, " "),
    ...(line.startsWith("unread") ? [wrapped(said, " ")] : []),
    ...notRead(text, unread).map((told) => wrapped(told, " ")),
    ...(softHelp
      ? [
          wrapped(checkWords.maybeDanger.text, " "),
          wrapped(terminalWords.check.help(directory), " "),
        ]
      : []),
    ...parts,
    wrapped(checkWords.limits, " "),
    readBy,
  ];
  return `\n${page.join("\n\n")}\n\n`;
}

/** What was not read, in its own words, and from where on. */
function notRead(text: string, unread: CheckSays["unread"]): readonly string[] {
  const quotes = unreadQuotes(text, unread).map(terminalSafe);
  const past = unread.find(({ why }) => why === "too-long");
  return [
    ...(quotes.length > 0 ? [checkWords.notRead(quotes)] : []),
    ...(past === undefined ? [] : [checkWords.notReadPast(past.start)]),
  ];
}
