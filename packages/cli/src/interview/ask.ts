import type { Result } from "@staying-power/case";
import { terminalWords } from "@staying-power/words";
import { tell } from "../answer-with.ts";
import type { Ink } from "../ink.ts";
import type { Io } from "../io.ts";
import { wrapText } from "../wrap-text.ts";
import type { TypedLines } from "./typed-lines.ts";

const words = terminalWords.interview;

/** Where a conversation takes place. */
export interface Room {
  readonly io: Io;
  readonly typed: TypedLines;
  readonly width: number;
  readonly ink: Ink;
}

/** One question, whatever it is about. */
export interface Asked<Value> {
  readonly lines: (width: number, ink: Ink) => readonly string[];
  /** What is said quietly above it; empty for nothing. */
  readonly above: string;
  /** The keys that can be typed. */
  readonly keys: string;
  readonly why: string;
  readonly parse: (typed: string) => Result<Value, string>;
  /** What Enter alone stands for, and what is said to it. */
  readonly passedOver: { readonly value: Value; readonly words: string };
  /** What `s` shows, where there is something to show. */
  readonly show?: (width: number, ink: Ink) => string;
}

/** What came of a question. */
export type Reply<Value> =
  | { readonly kind: "answer"; readonly value: Value }
  | { readonly kind: "back" }
  | { readonly kind: "end" };

/** Asks one question until there is something to go on with. */
export async function ask<Value>(
  { lines, above, keys, why, parse, passedOver, show }: Asked<Value>,
  room: Room,
): Promise<Reply<Value>> {
  const { width, ink } = room;
  const question = [
    ...lines(width, ink),
    ...wrapText(keys, width).map(ink.quiet),
  ];
  const first = wrapText(above, width).map(ink.quiet);
  await say(room, above === "" ? question : [...first, "", ...question]);
  for (;;) {
    const typed = await hear(room);
    switch (typed?.toLowerCase()) {
      case undefined:
      case "q":
        return { kind: "end" };
      case "b":
        return { kind: "back" };
      case "":
        await say(room, [passedOver.words]);
        return { kind: "answer", value: passedOver.value };
      case "?":
        await say(room, wrapText(why, width));
        break;
      default: {
        if (typed?.toLowerCase() === "s" && show !== undefined) {
          await tell(room.io, show(width + 2, ink));
          await say(room, question);
          break;
        }
        const answer = parse(typed ?? "");
        if (answer.ok) return { kind: "answer", value: answer.value };
        await say(room, wrapText(answer.error, width));
      }
    }
  }
}

/** Says some lines. */
export async function say(
  { io }: Room,
  lines: readonly string[],
): Promise<void> {
  const text = lines.map((line) => (line === "" ? "" : ` ${line}`)).join("\n");
  await tell(io, `\n${text}\n`);
}

/** The next line typed, or null at the end. */
export async function hear({ io, typed, ink }: Room): Promise<string | null> {
  await tell(io, ink.strong(` ${words.prompt}`));
  const line = await typed.next();
  // What comes next starts on a line of its own even where nobody pressed Enter.
  if (line === null || !io.isTerminal.stdin) await tell(io, "\n");
  return line;
}
