const binaryMark = "age-encryption.org/v1\n";
const beginMark = "-----BEGIN AGE ENCRYPTED FILE-----";
const endMark = "-----END AGE ENCRYPTED FILE-----";

/** An armored file begins a line, after nothing but what a mail puts before what it quotes. */
const begins = new RegExp(`(?:^|[\\r\\n])[ >|]*${beginMark}`);

/**
 * Whether this is a sealed file, without trying to open it: an age file, binary or armored, the latter
 * also with a byte order mark, in UTF-16, or within a mail.
 *
 * @param bytes - the whole file.
 */
export function isSealed(bytes: Uint8Array): boolean {
  return startsAsAge(bytes) || begins.test(plainText(bytes));
}

/**
 * The binary age file in whatever it was wrapped in: armor with lines of any length, quoted or not, with
 * text before and after it.
 *
 * @param bytes - a file for which `isSealed` is true.
 * @returns the age file, or null when its armor was cut short or changed.
 */
export function sealedBytes(bytes: Uint8Array): Uint8Array | null {
  if (startsAsAge(bytes)) return bytes;
  const text = plainText(bytes);
  const begin = begins.exec(text);
  if (begin === null) return null;
  const from = begin.index + begin[0].length;
  const end = text.indexOf(endMark, from);
  if (end === -1) return null;
  const sealed = fromBase64(text.slice(from, end));
  return sealed !== null && startsAsAge(sealed) ? sealed : null;
}

const digits =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/**
 * Bytes from base64, whatever stands around its lines and however long they are.
 *
 * @param text - base64, padded or not, in which blanks, line breaks and marks of a quotation do not count.
 * @returns the bytes, or null when something else stands in it.
 */
export function fromBase64(text: string): Uint8Array | null {
  // A mail that was saved as it travels writes "=" as "=3D", and ends a line that goes on with "=".
  const signs = text.replaceAll("=3D", "").replace(/[\s>|=]/g, "");
  if (!/^[A-Za-z0-9+/]*$/.test(signs) || signs.length % 4 === 1) return null;
  const values = new Map(Array.from(digits, (sign, value) => [sign, value]));
  const bytes = new Uint8Array(Math.floor((signs.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let filled = 0;
  for (const sign of signs) {
    held = ((held << 6) | (values.get(sign) ?? 0)) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled] = (held >> bits) & 0xff;
    filled += 1;
  }
  return bytes;
}

/**
 * In which form a text is written, told by the byte order mark at its start.
 *
 * @param bytes - a text.
 */
export function encodingOf(
  bytes: Uint8Array,
): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

function startsAsAge(bytes: Uint8Array): boolean {
  return Array.from(binaryMark).every(
    (sign, at) => bytes[at] === sign.codePointAt(0),
  );
}

/** How many signs are put together at once: more than this would not fit as arguments. */
const piece = 8192;

/** The ASCII in bytes of UTF-8 or UTF-16; every other sign becomes a blank, and so does a byte order mark. */
function plainText(bytes: Uint8Array): string {
  const units = utf16(bytes) ?? bytes;
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += piece)
    pieces.push(
      String.fromCharCode(
        ...Array.from(units.subarray(at, at + piece), (unit) =>
          unit < 0x80 && unit !== 0 ? unit : 0x20,
        ),
      ),
    );
  return pieces.join("");
}

/** The code units of UTF-16, told by its byte order mark; null for anything else. */
function utf16(bytes: Uint8Array): Uint16Array | null {
  const encoding = encodingOf(bytes);
  if (encoding === "utf-8") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, at) =>
    view.getUint16(at * 2, encoding === "utf-16le"),
  );
}
