import type { ParsedSource } from "./parse-source.ts";

/** What the lines of a file hold. */
export interface LineCount {
  /** Lines with a comment and no code. */
  readonly comments: number;
  /** Lines with code, with or without a comment behind it. */
  readonly code: number;
}

/** Counts the lines of comment and of code; empty ones are neither. */
export function countLines({ text, comments }: ParsedSource): LineCount {
  let code = "";
  let at = 0;
  for (const { start, end } of comments) {
    code += text.slice(at, start) + text.slice(start, end).replace(/\S/g, " ");
    at = end;
  }
  code += text.slice(at);
  const filled = (of: string): number =>
    of.split("\n").filter((line) => line.trim() !== "").length;
  return { code: filled(code), comments: filled(text) - filled(code) };
}
