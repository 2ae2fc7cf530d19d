import type { Case } from "@staying-power/case";
import { reading, type Reading } from "@staying-power/forecast";
import { safetyGate } from "@staying-power/care";
import {
  type Question,
  type QuestionKey,
  questions,
  surenessWords,
  terminalWords,
} from "@staying-power/words";
import { tell } from "../answer-with.ts";
import type { Command, Given } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { type Ink, ink } from "../ink.ts";
import type { Io } from "../io.ts";
import { caseOfAnswers } from "../interview/answers.ts";
import { nextKey } from "../interview/next-key.ts";
import { type AnswerValue, parseAnswer } from "../interview/parse-answer.ts";
import { questionLines } from "../interview/question-lines.ts";
import { saveCase } from "../interview/save-case.ts";
import { type TypedLines, typedLines } from "../interview/typed-lines.ts";
import { pageWidth } from "../page-width.ts";
import { readingPage } from "../page/reading-page.ts";
import { safetyLines } from "../page/safety-lines.ts";
import { wrapText } from "../wrap-text.ts";
import { writeText } from "../write-text.ts";
import { drawsOption, integersOf, seedOption } from "./shared-options.ts";

const words = terminalWords.interview;

/**
 * `interview`: questions one by one, then the reading. The conversation is on standard error, so that
 * standard output holds the reading and nothing else.
 */
export const interviewCommand: Command = {
  name: "interview",
  words: terminalWords.commands.interview,
  operands: [],
  options: [
    { name: "out", kind: "file", words: terminalWords.options.caseOut },
    drawsOption,
    seedOption,
  ],
  async run(given, io) {
    const room: Room = {
      io,
      typed: typedLines(io),
      width: pageWidth(io.columns) - 2,
      ink: ink(io.colour && io.isTerminal.stderr),
      read: (theCase, setAside) =>
        reading(theCase, {
          today: io.today(),
          setAside,
          ...integersOf(given, ["draws", "seed"]),
        }),
    };
    try {
      return await interview(given, room);
    } catch (error) {
      if (io.signal.aborted)
        // Straight to the stream: the signal that stopped the interview would stop this as well.
        io.stderr.write(`\n${words.stopped}\n`);
      throw error;
    }
  },
};

/** What a conversation needs. */
interface Room {
  readonly io: Io;
  readonly typed: TypedLines;
  readonly width: number;
  readonly ink: Ink;
  readonly read: (theCase: Case, setAside: readonly string[]) => Reading;
}

async function interview(given: Given, room: Room): Promise<ExitCode> {
  const { io, typed } = room;
  await say(
    room,
    words.welcome.flatMap((text) => wrapText(text, room.width)),
  );
  const { theCase, current, answered, safetySaid } = await converse(room);

  // On a terminal the words of safety have just been said; elsewhere standard output has not seen them.
  const isSaid = safetySaid && io.isTerminal.stdout;
  if (!(isSaid && safetyGate(current) === "withheld"))
    await writeText(
      io.stdout,
      readingPage(current, theCase, {
        width: pageWidth(io.columns),
        ink: ink(io.colour),
        withoutCoachClaims: false,
      }),
      io.signal,
    );
  if (!answered) {
    await say(room, [words.nothing]);
    return exitCode.done;
  }
  return await saveCase(theCase, given.texts.get("out"), typed, io);
}

interface Conversation {
  readonly theCase: Case;
  readonly current: Reading;
  readonly answered: boolean;
  readonly safetySaid: boolean;
}

async function converse(room: Room): Promise<Conversation> {
  const today = room.io.today();
  const answers = new Map<QuestionKey, AnswerValue | null>();
  const saidSafety = new Set<string>();
  let again: QuestionKey | undefined;
  const takeBack = async (): Promise<void> => {
    const last = [...answers.keys()].at(-1);
    if (last === undefined) {
      await say(room, [words.first]);
      return;
    }
    answers.delete(last);
    again = last;
    await say(room, [words.takenBack]);
  };

  for (;;) {
    const theCase = caseOfAnswers(answers, today);
    const current = room.read(
      theCase,
      [...answers].flatMap(([key, value]) => (value === null ? [key] : [])),
    );
    const isOver = async (): Promise<Conversation> => ({
      theCase,
      current,
      answered: [...answers.values()].some((value) => value !== null),
      safetySaid: saidSafety.size > 0,
    });

    const raised = current.safety.filter(({ id }) => !saidSafety.has(id));
    if (raised.length > 0) {
      for (const { id } of raised) saidSafety.add(id);
      await say(room, safetyLines({ safety: raised }, room.width, room.ink));
      if (safetyGate(current) === "withheld") {
        await say(room, [words.safetyKeys]);
        if ((await hear(room))?.toLowerCase() !== "b") return await isOver();
        for (const { id } of raised) saidSafety.delete(id);
        await takeBack();
        continue;
      }
    }

    const key: QuestionKey | undefined = again ?? nextKey(answers, current);
    again = undefined;
    if (key === undefined) {
      await say(room, [words.enough]);
      return await isOver();
    }
    const reply = await ask(key, { theCase, current, today }, room);
    switch (reply.kind) {
      case "end":
        return await isOver();
      case "back":
        await takeBack();
        break;
      case "answer":
        answers.set(key, reply.value);
    }
  }
}

type Reply =
  | { readonly kind: "answer"; readonly value: AnswerValue | null }
  | { readonly kind: "back" | "end" };

interface Moment {
  readonly theCase: Case;
  readonly current: Reading;
  readonly today: string;
}

/** Asks one question until there is something to go on with. */
async function ask(
  key: QuestionKey,
  { theCase, current, today }: Moment,
  room: Room,
): Promise<Reply> {
  const { width, ink: look } = room;
  const { why }: Question = questions[key];
  const question = [
    ...questionLines(key, width, look),
    ...wrapText(words.keys, width).map(look.quiet),
  ];
  const sure = words.sure(surenessWords(current.sureness));
  await say(room, [look.quiet(sure), "", ...question]);
  for (;;) {
    const typed = await hear(room);
    switch (typed?.toLowerCase()) {
      case undefined:
      case "q":
        return { kind: "end" };
      case "b":
        return { kind: "back" };
      case "":
        await say(room, [words.skipped]);
        return { kind: "answer", value: null };
      case "?":
        await say(room, wrapText(why, width));
        break;
      case "s":
        await tell(
          room.io,
          readingPage(current, theCase, {
            width: width + 2,
            ink: look,
            withoutCoachClaims: false,
          }),
        );
        await say(room, question);
        break;
      default: {
        const answer = parseAnswer(key, typed ?? "", today);
        if (answer.ok) return { kind: "answer", value: answer.value };
        await say(room, wrapText(answer.error, width));
      }
    }
  }
}

async function say({ io }: Room, lines: readonly string[]): Promise<void> {
  const text = lines.map((line) => (line === "" ? "" : ` ${line}`)).join("\n");
  await tell(io, `\n${text}\n`);
}

async function hear({ io, typed, ink: look }: Room): Promise<string | null> {
  await tell(io, look.strong(` ${words.prompt}`));
  const line = await typed.next();
  // What comes next starts on a line of its own even where nobody pressed Enter.
  if (line === null || !io.isTerminal.stdin) await tell(io, "\n");
  return line;
}
