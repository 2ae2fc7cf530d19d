import type { ParsedSource } from "./parse-source.ts";

/** The words in which a comment counts parameters; the first one stands for five. */
const counts = [
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
const reason = new RegExp(
  `\\b(?<count>${counts.join("|")}) parameters: +\\S`,
  "i",
);

/** The comments that end right above a line, with no line between them and it. */
function commentsAbove(
  { comments, text, lineAt }: ParsedSource,
  line: number,
): string {
  let next = line;
  let above = "";
  for (const { start, end } of comments.toReversed())
    if (lineAt(end - 1) === next - 1) {
      above = text.slice(start, end) + above;
      next = lineAt(start);
    }
  return above;
}

/**
 * For how many parameters the comment right above a line gives a reason, in the one form that counts:
 * "Six parameters: the reason". Nothing when it gives none.
 */
export function statedParameters(
  source: ParsedSource,
  line: number,
): number | undefined {
  const count = reason.exec(commentsAbove(source, line))?.groups?.["count"];
  return count === undefined
    ? undefined
    : counts.indexOf(count.toLowerCase()) + 5;
}
