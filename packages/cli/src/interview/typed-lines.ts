import type { Io } from "../io.ts";
import { inputLines } from "../lines/input-lines.ts";
import { untilStopped } from "../until-stopped.ts";

/** What a person types, line by line. */
export interface TypedLines {
  /** The next line without spaces around it, or null at the end (Ctrl-D). */
  next(): Promise<string | null>;
  /** Whether the end was seen. */
  readonly isOver: boolean;
}

/** In bytes. A longer line is none of the answers anyone is asked for, and no file name. */
const longestAnswer = 1000;
/** Stands for a line that is no answer to anything. */
const unusable = "\u0000";

export function typedLines(io: Io): TypedLines {
  const lines = inputLines(io.stdin, longestAnswer);
  let isOver = false;
  return {
    get isOver() {
      return isOver;
    },
    async next() {
      const line = await untilStopped(lines.next(), io.signal);
      isOver ||= line.done === true;
      if (line.done === true) return null;
      return "text" in line.value ? line.value.text.trim() : unusable;
    },
  };
}
