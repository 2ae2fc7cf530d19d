import { type ParseResult, parseSync } from "vite";
import type { SourceFile } from "../../tests/house/source-file.ts";

/** A file as the parser of our build tool reads it. */
export interface ParsedSource extends SourceFile {
  readonly program: ParseResult["program"];
  readonly comments: ParseResult["comments"];
  /** How many lines the file has. */
  readonly lines: number;
  /** The line, counted from 1, on which a place in the text stands. */
  lineAt(offset: number): number;
}

/** Where each line of the text starts. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    starts.push(at + 1);
  return starts;
}

/**
 * Parses TypeScript, with or without JSX.
 *
 * @throws SyntaxError when the text is not TypeScript: what cannot be read must not count as clean.
 */
export function parseSource({ path, text }: SourceFile): ParsedSource {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  const starts = lineStarts(text);
  return {
    path,
    text,
    program,
    comments,
    lines: text.endsWith("\n") ? starts.length - 1 : starts.length,
    lineAt: (offset) => {
      const after = starts.findIndex((start) => start > offset);
      return after < 0 ? starts.length : after;
    },
  };
}
