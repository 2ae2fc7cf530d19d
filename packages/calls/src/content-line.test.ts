import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { contentLine, escapedText, unfoldedLines } from "./content-line.ts";

const seed = { seed: 20_261_129 };
const anyText = fc.string({ unit: "grapheme", maxLength: 300 });
const bytes = new TextEncoder();

describe("contentLine", () => {
  it("parts no letter, and no line is longer than 75 bytes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = contentLine(`SUMMARY:${escapedText(text)}`);
        expect(folded.endsWith("\r\n")).toBe(true);
        const rows = folded.slice(0, -2).split("\r\n");
        for (const row of rows) {
          const encoded = bytes.encode(row);
          expect(encoded.length).toBeLessThanOrEqual(75);
          // Each row alone is text in UTF-8, without a letter that was put in for half of one.
          expect(
            new TextDecoder("utf-8", { fatal: true }).decode(encoded),
          ).toBe(row);
        }
        expect(rows.slice(1).every((row) => row.startsWith(" "))).toBe(true);
        const [line, ...more] = unfoldedLines(folded);
        expect(more).toHaveLength(0);
        expect(line?.line).toBe(`SUMMARY:${escapedText(text)}`);
      }),
      seed,
    );
  });

  it("is read back by another reader as the same text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = [
          "BEGIN:VCALENDAR",
          `SUMMARY:${escapedText(text)}`,
          "END:VCALENDAR",
        ]
          .map(contentLine)
          .join("");
        const calendar = new ICAL.Component(ICAL.parse(file));
        expect(calendar.getFirstPropertyValue("summary")).toBe(
          text
            .toWellFormed()
            .replaceAll(/\r\n?/g, "\n")
            .replaceAll(/(?![\t\n])\p{Cc}/gu, ""),
        );
      }),
      seed,
    );
  });

  it("escapes what has a meaning in calendar files", () => {
    expect(escapedText("a;b,c\\d\r\ne\rf\u0000\ud800")).toBe(
      String.raw`a\;b\,c\\d\ne\nf` + "\ufffd",
    );
  });
});
