import { reading } from "@staying-power/forecast";
import { terminalWords } from "@staying-power/words";
import { tell } from "../answer-with.ts";
import type { Command, Given } from "../command.ts";
import { exitCode, type ExitCode } from "../exit-code.ts";
import { ink } from "../ink.ts";
import { type Room, say } from "../interview/ask.ts";
import { converse, type Conversation } from "../interview/conversation.ts";
import { saveAnswers } from "../interview/save-answers.ts";
import { typedLines } from "../interview/typed-lines.ts";
import { pageWidth } from "../page-width.ts";
import { carePage, readingPage } from "../page/reading-page.ts";
import { wrapText } from "../wrap-text.ts";
import { writeText } from "../write-text.ts";
import { drawsOption, integersOf, seedOption } from "./shared-options.ts";

const words = terminalWords.interview;

/**
 * `interview`: questions one by one, those about safety first, then the reading. The conversation is on standard
 * error, so that standard output holds the reading and nothing else.
 */
export const interviewCommand: Command = {
  name: "interview",
  words: terminalWords.commands.interview,
  operands: [],
  options: [
    { name: "out", kind: "file", words: terminalWords.options.caseOut },
    { name: "safety", kind: "file", words: terminalWords.options.safetyOut },
    drawsOption,
    seedOption,
  ],
  async run(given, io) {
    const room: Room = {
      io,
      typed: typedLines(io),
      width: pageWidth(io.columns) - 2,
      ink: ink(io.colour && io.isTerminal.stderr),
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

async function interview(given: Given, room: Room): Promise<ExitCode> {
  const { io } = room;
  await say(
    room,
    words.welcome.flatMap((text) => wrapText(text, room.width)),
  );
  const conversation = await converse(room, (theCase, setAside) =>
    reading(theCase, {
      today: io.today(),
      setAside,
      ...integersOf(given, ["draws", "seed"]),
    }),
  );
  await show(conversation, room);
  return await save(conversation, given, room);
}

async function show(
  { theCase, gates, reading: shown }: Conversation,
  room: Room,
): Promise<void> {
  const { io } = room;
  const look = {
    width: pageWidth(io.columns),
    ink: ink(io.colour),
    withoutCoachClaims: false,
  };
  if (shown !== null) {
    const page = readingPage({ theCase, reading: shown, gates }, look);
    await writeText(io.stdout, page, io.signal);
    return;
  }
  if (gates.length === 0) {
    await say(room, wrapText(words.noReading, room.width));
    return;
  }
  // On a terminal the words of safety have just been said; elsewhere standard output has not seen them.
  if (!io.isTerminal.stdout)
    await writeText(io.stdout, carePage(gates, look), io.signal);
}

async function save(
  { theCase, safety, answered }: Conversation,
  given: Given,
  { io, typed }: Room,
): Promise<ExitCode> {
  const beside = given.texts.get("safety");
  const keepsSafety = beside !== undefined && Object.keys(safety).length > 0;
  if (!answered && !keepsSafety) {
    await tell(io, `\n ${words.nothing}\n`);
    return exitCode.done;
  }
  const ends = [
    ...(answered
      ? [await saveAnswers(theCase, given.texts.get("out"), typed, io)]
      : []),
    ...(keepsSafety ? [await saveAnswers(safety, beside, typed, io)] : []),
  ];
  return ends.find((end) => end !== exitCode.done) ?? exitCode.done;
}
