import * as z from "zod/mini";
import { canonicalJson } from "./canonical-json.ts";
import { caseError, type CaseError } from "./case-error.ts";
import { colourPattern, contrast } from "./contrast.ts";
import { issuePath, wholeFile } from "./issue-path.ts";
import { plainCopy } from "./plain-copy.ts";
import type { Result } from "./result.ts";

/** What a coach made of the words of the app: their own instead of ours, by the name of each text. */
export interface CoachContent {
  readonly format: "staying-power/content";
  readonly version: 1;
  /** Whose it is: what is sealed to them, a recipient of age. */
  readonly coach: string;
  /** 1 for the first, and one more each time; an older one never takes the place of a newer. */
  readonly revision: number;
  /** What the coach is called, as people read it. */
  readonly name: string;
  /** One accent, in a shade for each theme; none where the app's own is kept. */
  readonly colour?: { readonly light: string; readonly dark: string };
  readonly texts: Readonly<Record<string, string>>;
}

/** What a text has to keep to. */
export interface TextBound {
  /** In characters. */
  readonly most: number;
  /** What is filled in, each of which stands in it as `{name}` at least once. */
  readonly slots: readonly string[];
}

/** Every text that may be changed, by its name. What is not in it cannot be reached. */
export type TextBounds = Readonly<Record<string, TextBound>>;

/** The papers of the app on which an accent is read, by theme. */
const papers = {
  light: ["#faf7f2", "#fffdf9"],
  dark: ["#12151c", "#191d26"],
} as const;

/** Source: WCAG 2.2, success criterion 1.4.3. */
const leastContrast = 4.5;

/**
 * Whether text in this colour can be read in a theme of the app.
 * @param colour `#rrggbb`
 * @param theme whose papers it stands on
 */
export function isReadable(
  colour: string,
  theme: keyof typeof papers,
): boolean {
  return papers[theme].every(
    (paper) => contrast(colour, paper) >= leastContrast,
  );
}

function shade(theme: keyof typeof papers) {
  const expected = "a colour such as #a8471f";
  const readable =
    theme === "light"
      ? "a darker colour: text in it has to stand out from the light page, 4.5 to 1"
      : "a lighter colour: text in it has to stand out from the dark page, 4.5 to 1";
  return z.string({ error: expected }).check(
    z.regex(colourPattern, { error: expected, abort: true }),
    z.refine((colour) => isReadable(colour, theme), { error: readable }),
  );
}

function fixed<const Value extends string | number>(value: Value) {
  return z.literal(value, { error: JSON.stringify(value) });
}

/** Large signs of nothing: controls, and what turns the direction of other words. Joiners belong to letters. */
const isPlainLine = (text: string): boolean =>
  !/[^\P{C}\u200c\u200d]/u.test(text) && text.trim() === text && text !== "";

const name = z
  .string({ error: "a name" })
  .check(
    z.maxLength(60, { error: "a name of at most 60 characters" }),
    z.refine(isPlainLine, { error: "a name in one line" }),
  );

/**
 * Whether a coach may be called so in their content: one line, without hidden signs or blanks at its ends.
 * @param text up to 60 characters
 */
export function isContentName(text: string): boolean {
  return name.safeParse(text).success;
}

const around = z.strictObject({
  format: fixed("staying-power/content"),
  version: fixed(1),
  coach: z
    .string({ error: "a recipient of age" })
    .check(
      z.regex(/^age1[02-9ac-hj-np-z]{58}$/, { error: "a recipient of age" }),
    ),
  revision: z
    .int({ error: "a whole number from 1 on" })
    .check(
      z.minimum(1, { error: "a whole number from 1 on" }),
      z.maximum(1_000_000, { error: "a whole number up to 1000000" }),
    ),
  name,
  colour: z.optional(
    z.strictObject({ light: shade("light"), dark: shade("dark") }),
  ),
  texts: z.record(z.string(), z.string({ error: "a text" })),
});

/** Why a text cannot stand in the place of another. */
export type TextFault =
  | "unknown"
  | "empty"
  | "too-long"
  | "not-one-line"
  | "markup"
  | "address"
  | "slot-missing"
  | "slot-unknown";

const expectedInstead: Readonly<Record<TextFault, string>> = {
  unknown: "nothing: this text is not a coach’s to change",
  empty: "a text, or leave it out",
  "too-long": "a shorter text",
  "not-one-line": "one line without hidden signs or blanks at its ends",
  markup: "plain words, without tags",
  address: "no address but one that begins with https://",
  "slot-missing": "everything in braces that stands in the original",
  "slot-unknown": "nothing in braces but what stands in the original",
};

/**
 * What is wrong with a text of a coach.
 * @param text what they wrote
 * @param bound what the text of that name has to keep to; undefined where there is none of that name
 * @returns null where nothing is
 */
export function textFault(
  text: string,
  bound: TextBound | undefined,
): TextFault | null {
  if (bound === undefined) return "unknown";
  if (text.trim() === "") return "empty";
  if (text.length > bound.most) return "too-long";
  if (!isPlainLine(text)) return "not-one-line";
  if (/<[a-z!/?]/i.test(text)) return "markup";
  if (otherAddress.test(text.replaceAll(/https:\/\/(?=[^\s/])/g, "")))
    return "address";
  const slots = Array.from(text.matchAll(/\{([^{}]*)\}/g), ([, slot]) => slot);
  const bare = text.replaceAll(/\{[^{}]*\}/g, "");
  if (
    /[{}]/.test(bare) ||
    slots.some((slot) => slot === undefined || !bound.slots.includes(slot))
  )
    return "slot-unknown";
  return bound.slots.every((slot) => slots.includes(slot))
    ? null
    : "slot-missing";
}

/** What a browser would follow, of any other kind. */
const otherAddress =
  /[a-z][\w+.-]*:\/\/|\b(?:javascript|data|mailto|tel|sms|vbscript|file|blob):/i;

/**
 * A coach's content from anything: what is signed is trusted no more than a file.
 * @param input anything at all
 * @param bounds every text that may be changed
 * @returns it, or an error that names every path and what was expected there, and never what was found
 */
export function parseCoachContent(
  input: unknown,
  bounds: TextBounds,
): Result<CoachContent, CaseError> {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, error: caseError("case", plain.error) };
  const read = around.safeParse(plain.value);
  const issues = read.success
    ? textIssues(read.data.texts, bounds)
    : read.error.issues.map(({ path, message }) => ({
        path: issuePath(path),
        expected: message,
      }));
  const [first, ...rest] = issues;
  if (first !== undefined)
    return { ok: false, error: caseError("format", first, rest) };
  if (!read.success)
    return {
      ok: false,
      error: caseError("format", { path: wholeFile, expected: "a content" }),
    };
  const { colour, ...given } = read.data;
  return {
    ok: true,
    value: { ...given, ...(colour === undefined ? {} : { colour }) },
  };
}

function textIssues(
  texts: Readonly<Record<string, string>>,
  bounds: TextBounds,
): { path: string; expected: string }[] {
  return Object.entries(texts).flatMap(([id, text]) => {
    const bound = Object.hasOwn(bounds, id) ? bounds[id] : undefined;
    const fault = textFault(text, bound);
    return fault === null
      ? []
      : [{ path: issuePath(["texts", id]), expected: expectedInstead[fault] }];
  });
}

/**
 * The one way to write a content down: this text is what is signed.
 * @param content a coach's content
 * @returns JSON with its keys in order
 */
export function printCoachContent(content: CoachContent): string {
  return canonicalJson(content);
}
