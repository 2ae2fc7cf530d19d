import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { armored, newIdentity, sealTo } from "./seal.ts";
import { fromBase64, isSealed, sealedBytes } from "./sealed-bytes.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, sign] of Array.from(`\uFEFF${text}`).entries())
    view.setUint16(at * 2, sign.charCodeAt(0), little);
  return bytes;
}

async function sealedText(length: number): Promise<{
  readonly binary: Uint8Array;
  readonly text: string;
}> {
  const { recipient } = await newIdentity();
  const binary = await sealTo(recipient, new Uint8Array(length));
  return { binary, text: armored(binary) };
}

/** What becomes of an armored file on its way. */
const journeys: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "as it is": utf8,
  "a byte order mark": (text) => utf8(`\uFEFF${text}`),
  "UTF-16, little end first": (text) => utf16(text, true),
  "UTF-16, big end first": (text) => utf16(text, false),
  "UTF-16 with CRLF": (text) => utf16(text.replaceAll("\n", "\r\n"), true),
  CRLF: (text) => utf8(text.replaceAll("\n", "\r\n")),
  "old Mac lines": (text) => utf8(text.replaceAll("\n", "\r")),
  "no newline at the end": (text) => utf8(text.trim()),
  "blanks at the ends of lines": (text) => utf8(text.replaceAll("\n", " \t\n")),
  "a blank line between each": (text) => utf8(text.replaceAll("\n", "\n\n")),
  "indented by hard blanks": (text) => utf8(text.replaceAll(/^/gm, "\u00A0 ")),
  "in a mail": (text) => utf8(`Hello,\n\nhere — it is:\n\n${text}\nBye, Ä.\n`),
  "quoted in a mail": (text) =>
    utf8(`You wrote:\n${text.replaceAll(/^/gm, "> ")}\n\n--\nme`),
  "quoted twice": (text) => utf8(`Hm\n${text.replaceAll(/^/gm, "> >")}`),
  "broken at 40 signs": (text) =>
    utf8(text.replaceAll(/^([^-]{40})/gm, "$1\n")),
  "broken and quoted": (text) =>
    utf8(text.replaceAll(/^([^-]{50})/gm, "$1 \n").replaceAll(/^/gm, "> ")),
  "all in one line": (text) => utf8(text.replaceAll("\n", " ")),
  "a mail saved as it travels": (text) =>
    utf8(
      `Content-Transfer-Encoding: quoted-printable\r\n\r\n${text
        .replaceAll("=", "=3D")
        .replaceAll(/^([^-]{60})/gm, "$1=\n")
        .replaceAll("\n", "\r\n")}`,
    ),
};

describe("sealedBytes", () => {
  it.each(Object.keys(journeys))("finds the file after: %s", async (name) => {
    for (const length of [0, 1, 2, 300]) {
      const { binary, text } = await sealedText(length);
      const arrived = journeys[name]?.(text) ?? new Uint8Array();
      expect(isSealed(arrived)).toBe(true);
      expect(sealedBytes(arrived)).toEqual(binary);
    }
  });

  it("gives back a binary one as it is", async () => {
    const { binary } = await sealedText(40_000);
    expect(isSealed(binary)).toBe(true);
    expect(sealedBytes(binary)).toBe(binary);
  });

  it("knows that one was cut short or changed", async () => {
    const { text } = await sealedText(300);
    for (const broken of [
      text.slice(0, -8),
      text.slice(0, 90),
      text.replace("\n", "\n*"),
      text.replace(/\n.{8}/, "\n"),
    ]) {
      expect(isSealed(utf8(broken))).toBe(true);
      expect(sealedBytes(utf8(broken))).toBeNull();
    }
  });
});

describe("isSealed", () => {
  it("takes nothing for sealed that only holds a sealed file", async () => {
    const { text } = await sealedText(10);
    for (const other of [
      JSON.stringify({ lock: { byPassphrase: text } }, null, 2),
      `I have ${text}`,
      "",
      "-----BEGIN OTHER-----",
      "\uFFFE",
    ])
      expect(isSealed(utf8(other))).toBe(false);
  });
});

describe("fromBase64", () => {
  it("reads any bytes, padded or not, and nothing else", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 99 }), (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        expect(fromBase64(text)).toEqual(bytes);
        expect(fromBase64(text.replaceAll("=", ""))).toEqual(bytes);
      }),
      { seed: 20_261_129 },
    );
    for (const none of ["a", "*", "aa-a"]) expect(fromBase64(none)).toBeNull();
  });
});
