import { inflateSync } from "node:zlib";

/** One page of a PDF, as far as it can be read. */
interface PdfPage {
  /** All its letters in the order in which they were drawn, without the spaces, which may be drawn or left out. */
  readonly text: string;
  /** The size of its smallest letters, in points. */
  readonly smallestPt: number;
  /** The lightest of its letters: 0 is black, 1 white. */
  readonly lightest: number;
}

interface Pdf {
  readonly title: string;
  readonly pages: readonly PdfPage[];
}

/** A text as `PdfPage` has it: two letters that are drawn as one are two. */
export function withoutSpaces(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/gu, "");
}

/** Points of a pixel. */
const pixelPt = 0.75;

/** Reads a PDF that Chromium made: its objects are written one after another, and its fonts say which letter a glyph is. */
export function readPdf(bytes: Buffer): Pdf {
  const objects = new Map(
    [
      ...bytes
        .toString("latin1")
        .matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)endobj/g),
    ].map(([, id = "", body = ""]) => [id, body]),
  );
  const whole = [...objects.values()];
  const pages = whole.filter((body) => /\/Type \/Page\n/.test(body));
  return {
    title: textOf(/\/Title \((.*?)\)\n/.exec(whole[0] ?? "")?.[1] ?? ""),
    pages: pages.map((page) => readPage(page, objects)),
  };
}

type Objects = ReadonlyMap<string, string>;

function readPage(page: string, objects: Objects): PdfPage {
  const fonts = new Map(
    [...page.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [
      name,
      lettersOf(objects.get(id) ?? "", objects),
    ]),
  );
  const drawn = streamOf(page, /\/Contents (\d+) 0 R/, objects);
  const steps =
    /^(q|Q)$|([\d.]+) ([\d.]+) ([\d.]+) rg|\/(F\d+) ([\d.]+) Tf|<([\dA-F]+)>/gm;
  let letters: ReadonlyMap<string, string> = new Map();
  let size = 0;
  let light = 0;
  const before: number[] = [];
  const found = { text: "", smallestPt: Infinity, lightest: 0 };
  for (const [
    ,
    stack,
    red,
    green,
    blue,
    font,
    pixels,
    glyphs,
  ] of drawn.matchAll(steps)) {
    if (stack === "q") before.push(light);
    else if (stack === "Q") light = before.pop() ?? 0;
    else if (red !== undefined)
      light = Math.max(...[red, green, blue].map(Number));
    else if (font !== undefined) {
      letters = fonts.get(font) ?? new Map();
      size = Math.round(Number(pixels) * pixelPt * 10) / 10;
    } else if (glyphs !== undefined) {
      for (const [glyph] of glyphs.matchAll(/.{4}/g))
        found.text += letters.get(glyph) ?? "\u{FFFD}";
      found.smallestPt = Math.min(found.smallestPt, size);
      found.lightest = Math.max(found.lightest, light);
    }
  }
  return { ...found, text: withoutSpaces(found.text) };
}

/** The letters of each glyph of a font. */
function lettersOf(
  font: string,
  objects: Objects,
): ReadonlyMap<string, string> {
  const map = streamOf(font, /\/ToUnicode (\d+) 0 R/, objects);
  const letters = new Map<string, string>();
  for (const [, lines = ""] of map.matchAll(
    /beginbfchar\n([\s\S]*?)endbfchar/g,
  ))
    for (const [, glyph = "", said = ""] of lines.matchAll(
      /<([\dA-F]{4})> <([\dA-F]+)>/g,
    ))
      letters.set(glyph, lettersIn(said));
  for (const [, lines = ""] of map.matchAll(
    /beginbfrange\n([\s\S]*?)endbfrange/g,
  ))
    for (const [, low = "", high = "", first = ""] of lines.matchAll(
      /<([\dA-F]{4})> <([\dA-F]{4})> <([\dA-F]{4})>/g,
    ))
      for (let glyph = hex(low); glyph <= hex(high); glyph += 1)
        letters.set(
          glyph.toString(16).toUpperCase().padStart(4, "0"),
          String.fromCharCode(hex(first) + glyph - hex(low)),
        );
  return letters;
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16);
}

/** UTF-16, big end first, in hexadecimal digits. */
function lettersIn(digits: string): string {
  return String.fromCharCode(
    ...[...digits.matchAll(/.{4}/g)].map(([unit]) => hex(unit)),
  );
}

function textOf(title: string): string {
  return title.replaceAll(/\\(.)/g, "$1");
}

/** What an object refers to by this name, unpacked. */
function streamOf(body: string, name: RegExp, objects: Objects): string {
  const packed = packedIn(objects.get(name.exec(body)?.[1] ?? "") ?? "");
  return packed === undefined ? "" : inflateSync(packed).toString("latin1");
}

/** The bytes of a stream, as many as it says: its last one may itself be the end of a line. */
export function packedIn(object: string): Buffer | undefined {
  const start = /stream\r?\n/.exec(object);
  const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
  return start === null
    ? undefined
    : Buffer.from(object, "latin1").subarray(
        start.index + start[0].length,
        start.index + start[0].length + length,
      );
}

/** How many pages a PDF of any program has, whose objects may be packed. */
export function pagesOf(bytes: Buffer): number {
  const written = bytes.toString("latin1");
  const streams = [...written.matchAll(/stream\r?\n([\s\S]*?)endstream/g)];
  const unpacked = streams.map(([, stream = ""]) => {
    try {
      return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
    } catch {
      // A picture, or packed in another way.
      return "";
    }
  });
  return [written, ...unpacked].flatMap((text) => [
    ...text.matchAll(/\/Type\s*\/Page\b/g),
  ]).length;
}
