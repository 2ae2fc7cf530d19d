import { type CoachAnswer, parseCoachAnswer } from "@staying-power/case";

/** An answer as it was sent, kept for the coach. */
export interface SentAnswer {
  readonly n: number;
  readonly answer: CoachAnswer;
}

/** What a sealed note of a coach holds. */
export interface CoachNote {
  readonly text: string;
  readonly tags: readonly string[];
  /** The coach's own copies of what they sent; none in a note that is shared. */
  readonly sent: readonly SentAnswer[];
}

export const emptyNote: CoachNote = { text: "", tags: [], sent: [] };

const format = "staying-power/coach-note";

/** A note as text to be sealed. */
export function printNote(note: CoachNote): string {
  return JSON.stringify({ format, version: 1, ...note });
}

/** Reads what `printNote` wrote; null when it is none. */
export function parseNote(text: string): CoachNote | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== "object" || read === null) return null;
    if (!("format" in read) || read.format !== format) return null;
    return {
      text: "text" in read && typeof read.text === "string" ? read.text : "",
      tags: "tags" in read ? texts(read.tags) : [],
      sent: "sent" in read ? sentIn(read.sent) : [],
    };
  } catch {
    return null;
  }
}

/** Tags as they are typed, each once. */
export function tagsIn(typed: string): readonly string[] {
  const tags = typed.split(",").map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ""))];
}

/** Tags as they are typed again. */
export function tagsText(tags: readonly string[]): string {
  return tags.reduce(
    (text, tag) => (text === "" ? tag : `${text}, ${tag}`),
    "",
  );
}

function texts(input: unknown): readonly string[] {
  return Array.isArray(input)
    ? input.filter((one) => typeof one === "string")
    : [];
}

function sentIn(input: unknown): readonly SentAnswer[] {
  if (!Array.isArray(input)) return [];
  return input.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    if (!("n" in one) || typeof one.n !== "number" || !("answer" in one))
      return [];
    const answer = parseCoachAnswer(one.answer);
    return answer.ok ? [{ n: one.n, answer: answer.value }] : [];
  });
}
