/** A mark that joins and is not seen: fills up what got shorter, so that every place stays where it was. */
export const fill = "\u034f";

/** A text as long as something longer, in UTF-16 units. */
export function filledTo(text: string, length: number): string {
  return text.padEnd(length, fill);
}
