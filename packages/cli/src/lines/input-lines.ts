import { longestText } from "@staying-power/case";

/** A line longer than this, in bytes, is not kept. */
export const longestLine: number = longestText;

/** One line, counted from 1, or why it has no text. */
export type InputLine =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly trouble: "too-long" | "not-text" };

const newline = 10;

/**
 * The lines of a stream of bytes, one at a time. Never holds more than one line and one piece of the stream,
 * however long a line is.
 */
export async function* inputLines(
  bytes: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncGenerator<InputLine> {
  let pieces: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  const add = (piece: Uint8Array): void => {
    size += piece.byteLength;
    if (size > longest) pieces = [];
    else if (piece.byteLength > 0) pieces.push(piece);
  };
  const finish = (): InputLine => {
    number += 1;
    const line = size > longest ? undefined : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return line === undefined
      ? { number, trouble: "too-long" }
      : decoded(line, number);
  };

  for await (const chunk of bytes) {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(newline, start);
      if (end < 0) break;
      add(chunk.subarray(start, end));
      start = end + 1;
      yield finish();
    }
    // A copy, since whoever made the stream may use its memory again.
    add(Uint8Array.from(chunk.subarray(start)));
  }
  if (size > 0) yield finish();
}

/** The lines that should each hold a case: all but the blank ones, which are counted and passed over. */
export async function* caseLines(
  bytes: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncGenerator<InputLine> {
  for await (const line of inputLines(bytes, longest))
    if ("trouble" in line || line.text.trim() !== "") yield line;
}

function decoded(line: Uint8Array, number: number): InputLine {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(line);
    return { number, text };
  } catch {
    return { number, trouble: "not-text" };
  }
}
