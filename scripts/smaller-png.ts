import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Two colours nearer than this, as the sum of what the channels differ by, look the same. */
const sameColour = 16;
const mostColours = 24;
const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/**
 * The same picture with a palette in the place of full colours: a fraction of the bytes.
 *
 * @param png - as Chromium writes it: eight bits each of red, green and blue, not interlaced.
 */
export function smallerPng(png: Buffer): Buffer {
  const { width, height, colours } = decoded(png);
  const counts = new Map<number, number>();
  for (const colour of colours)
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette: number[] = [];
  const places = new Map<number, number>();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    const { place, distance } = nearest(palette, colour);
    if (distance < sameColour || palette.length === mostColours)
      places.set(colour, place);
    else places.set(colour, palette.push(colour) - 1);
  }
  // Each line begins with a byte for its filter, here none.
  const lines = Buffer.alloc(height * (width + 1));
  for (const [at, colour] of colours.entries())
    lines[at + Math.floor(at / width) + 1] = places.get(colour) ?? 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.alloc(palette.length * 3);
  for (const [index, colour] of palette.entries())
    table.writeUIntBE(colour, index * 3, 3);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("PLTE", table),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One number for each pixel, line by line: red, green and blue in eight bits each. */
  readonly colours: Uint32Array;
}

function decoded(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  if (png.readUInt32BE(24) !== 0x08_02_00_00 || png[28] !== 0)
    throw new TypeError("png must hold eight bits of three colours, in order");
  const parts: Buffer[] = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * 3;
  const pixels = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const left = x < 3 ? 0 : (pixels[y * stride + x - 3] ?? 0);
      const above = y === 0 ? 0 : (pixels[(y - 1) * stride + x] ?? 0);
      const corner =
        x < 3 || y === 0 ? 0 : (pixels[(y - 1) * stride + x - 3] ?? 0);
      pixels[y * stride + x] =
        (lines[y * (stride + 1) + 1 + x] ?? 0) +
        expected(filter, left, above, corner);
    }
  }
  const colours = Uint32Array.from(
    { length: width * height },
    (_, at) =>
      ((pixels[at * 3] ?? 0) << 16) |
      ((pixels[at * 3 + 1] ?? 0) << 8) |
      (pixels[at * 3 + 2] ?? 0),
  );
  return { width, height, colours };
}

/** What a line's filter takes a byte to be, by its neighbours. */
function expected(
  filter: number | undefined,
  left: number,
  above: number,
  corner: number,
): number {
  switch (filter) {
    case 0:
      return 0;
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return Math.floor((left + above) / 2);
    case 4: {
      const guess = left + above - corner;
      const toLeft = Math.abs(guess - left);
      const toAbove = Math.abs(guess - above);
      const toCorner = Math.abs(guess - corner);
      if (toLeft <= toAbove && toLeft <= toCorner) return left;
      return toAbove <= toCorner ? above : corner;
    }
    default:
      throw new TypeError("png must use the five filters there are");
  }
}

function nearest(
  palette: readonly number[],
  colour: number,
): { place: number; distance: number } {
  let best = { place: 0, distance: Infinity };
  for (const [place, other] of palette.entries()) {
    const distance = [16, 8, 0].reduce(
      (sum, shift) =>
        sum + Math.abs(((colour >> shift) & 255) - ((other >> shift) & 255)),
      0,
    );
    if (distance < best.distance) best = { place, distance };
  }
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
