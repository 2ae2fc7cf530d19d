/** A text in lines of at most `width` characters, broken between words; only a longer word is cut. */
export function wrapText(text: string, width: number): string[] {
  return text
    .split("\n")
    .flatMap((paragraph) => wrapParagraph(paragraph, width));
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.split(" ").flatMap((each) => cut(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (lengthOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

function cut(word: string, width: number): string[] {
  const letters = Array.from(word);
  if (letters.length <= width) return [word];
  return [
    letters.slice(0, width).join(""),
    ...cut(letters.slice(width).join(""), width),
  ];
}

/** How many places a text takes in a line. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
