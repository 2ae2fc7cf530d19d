import { readRecoveryCode } from "./recovery-code.ts";

/**
 * A passphrase as it is set: composed (NFC), every space a plain one and none at either end, as RFC 8265
 * has it for secrets; and what a keyboard makes of plain signs by itself (curled quotes, dashes, full-width
 * letters) made plain again, since that is what the next keyboard types.
 *
 * @param typed - anything a person typed.
 * @returns the one spelling of it, in which case, accents and everything else is kept.
 * Source: RFC 8265, section 4.2 (OpaqueString), with the additions told in docs/decisions/0043.
 */
export function settledPassphrase(typed: string): string {
  return plainSigns(typed).replace(spaces, " ").normalize("NFC").trim();
}

/**
 * The ways in which what was typed may once have been sealed, the likeliest first and none twice. Each
 * costs the whole work of a passphrase, so that a plain one has a single way.
 *
 * @param typed - anything a person typed.
 * @returns at most eight spellings, none of them empty.
 */
export function passphraseForms(typed: string): readonly string[] {
  const settled = settledPassphrase(typed);
  const trimmed = typed.trim();
  const forms = [
    settled,
    // Sealed by another tool, or by this one before it settled anything.
    typed,
    trimmed,
    trimmed.normalize("NFC"),
    settled.normalize("NFD"),
    settled.normalize("NFKC"),
    settled.replaceAll("'", "\u2019").replaceAll('"', "\u201D"),
    readRecoveryCode(typed) ?? "",
  ];
  return [...new Set(forms)].filter((form) => form !== "");
}

/** Every sign that Unicode calls a space, the tab too. */
const spaces = /[\p{Zs}\t]/gu;

/** Signs that a keyboard puts in place of the plain ones. */
const plainByClass: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u02BC]/g, "'"],
  [/[\u201C\u201D\u201E\u201F]/g, '"'],
  [/[\u2010\u2011\u2012\u2013]/g, "-"],
  [/\u2014/g, "--"],
  [/\u2026/g, "..."],
];

function plainSigns(typed: string): string {
  const narrow = typed.replace(/[\uFF01-\uFF5E]/g, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0),
  );
  return plainByClass.reduce(
    (text, [signs, plain]) => text.replace(signs, plain),
    narrow,
  );
}
