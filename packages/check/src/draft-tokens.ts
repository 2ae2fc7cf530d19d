import { foldWord } from "../en/fold-word.ts";
import { shortForms } from "../en/short-forms.ts";

/** A piece of a draft, and where it stands in what was typed. */
export interface DraftToken {
  /** What it says, folded: a word, an emoji, a kind of number in angle brackets, or a mark. */
  readonly text: string;
  readonly kind: "word" | "number" | "emoji" | "mark";
  /** First UTF-16 unit in the draft. */
  readonly start: number;
  /** One past the last UTF-16 unit in the draft. */
  readonly end: number;
}

const pattern =
  /(?<link>https?:\/\/\S+|www\.\S+)|(?<emoji>\p{RGI_Emoji}|\p{Extended_Pictographic}|<3|[:;=]['\-]?[\(\)DPp\/\|](?!\p{L}))|(?<number>[£$€₦₹]\s?\d[\d,.]*k?|\d+(?:[.:,]\d+)*(?:st|nd|rd|th|am|pm|k|p|h|m|%)?(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}@$][\p{L}\p{M}\p{N}]*(?:[\p{Cf}'’‘ʼ*@$!]+[\p{L}\p{N}]+[\p{M}]*)*\*?)|(?<mark>[?!]+|\.{2,}|…|[.,;:])/gv;

/**
 * The words, numbers, emoji and marks of a draft, short forms written out: "dont" gives "do" and "not", both
 * with the place of "dont". Marks and spaces at the very end are left out, since they must not matter.
 * @param draft what was typed.
 * @returns in order of place; `start` and `end` index the draft as it is.
 */
export function draftTokens(draft: string): readonly DraftToken[] {
  const tokens: DraftToken[] = [];
  const body = draft.slice(0, draft.length - trailing(draft));
  for (const match of body.matchAll(pattern)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const { link, emoji, number, word } = match.groups ?? {};
    if (word !== undefined)
      for (const text of wordsIn(word))
        tokens.push({ text, kind: "word", start, end });
    else if (number !== undefined)
      tokens.push({ text: numberKind(number), kind: "number", start, end });
    else if (link !== undefined)
      tokens.push({ text: "<link>", kind: "number", start, end });
    else if (emoji !== undefined)
      tokens.push({ text: foldEmoji(raw), kind: "emoji", start, end });
    else tokens.push({ text: foldMark(raw), kind: "mark", start, end });
  }
  return tokens;
}

/** Length of the marks and spaces a draft ends in. */
function trailing(draft: string): number {
  return /[\p{P}\p{Z}\s]*$/u.exec(draft.slice(-200))?.[0].length ?? 0;
}

function wordsIn(raw: string): readonly string[] {
  const folded = foldWord(raw);
  if (folded === "") return [];
  const full = shortForms.get(folded);
  if (full !== undefined) return full;
  return [folded.replace(/'s?$/, "")];
}

function numberKind(raw: string): string {
  if (/^[£$€₦₹]/.test(raw)) return "<money>";
  if (/\d[:.]\d\d$|(?:am|pm)$/i.test(raw)) return "<time>";
  if (/(?:st|nd|rd|th)$/i.test(raw)) return "<day>";
  return "<number>";
}

/** One form for all skins of an emoji. */
function foldEmoji(raw: string): string {
  return raw.replaceAll(/\p{Emoji_Modifier}|\u{FE0F}/gu, "");
}

function foldMark(raw: string): string {
  if (raw.startsWith("…") || raw.startsWith("..")) return "…";
  return raw.includes("?") ? "?" : raw.charAt(0);
}
