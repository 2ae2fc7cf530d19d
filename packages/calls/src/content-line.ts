/** The most bytes that a line may hold before it is folded. Source: RFC 5545, 3.1. */
const mostBytes = 75;

/**
 * A line of a calendar file, folded.
 *
 * @param line - a name with its parameters, a colon and a value; without line breaks.
 * @returns the line in pieces of 75 bytes at the most, no letter parted, each ended by CRLF.
 */
export function contentLine(line: string): string {
  let folded = "";
  let bytes = 0;
  for (const letter of line) {
    const more = bytesOf(letter);
    if (bytes + more > mostBytes) {
      folded += "\r\n ";
      bytes = 1;
    }
    folded += letter;
    bytes += more;
  }
  return `${folded}\r\n`;
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}

/**
 * A text as the value of a line.
 *
 * @param text - any text.
 * @returns the same with what has a meaning in calendar files escaped; characters that may not stand in one are left out.
 * Source: RFC 5545, 3.3.11.
 */
export function escapedText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", String.raw`\n`)
    .replaceAll(/(?!\t)\p{Cc}/gu, "");
}

/**
 * The lines of a calendar file, put together again where they were folded.
 *
 * @param text - a calendar file.
 * @returns each line with the number of its first row, from 1 on; empty ones are left out.
 */
export function unfoldedLines(
  text: string,
): readonly { readonly row: number; readonly line: string }[] {
  const found: { row: number; line: string }[] = [];
  for (const [place, piece] of text.split(/\r\n|\r|\n/).entries()) {
    const last = found.at(-1);
    if (/^[ \t]/.test(piece) && last !== undefined) last.line += piece.slice(1);
    else if (piece !== "") found.push({ row: place + 1, line: piece });
  }
  return found;
}
