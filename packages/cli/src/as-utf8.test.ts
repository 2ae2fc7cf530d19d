import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { asUtf8 } from "./as-utf8.ts";

async function* inPieces(
  bytes: Uint8Array,
  cuts: readonly number[],
): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const to of [...cuts.toSorted((a, b) => a - b), bytes.byteLength]) {
    yield bytes.subarray(from, to);
    from = to;
  }
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

const text = fc.string({ unit: "grapheme" });
const cuts = fc.array(fc.nat({ max: 12 }), { maxLength: 4 });

it("puts UTF-16 over, however its bytes arrive", async () => {
  await fc.assert(
    fc.asyncProperty(text, cuts, fc.boolean(), async (said, at, isBig) => {
      const little = Buffer.from(`\uFEFF${said}`, "utf16le");
      const bytes = isBig ? little.swap16() : little;
      const whole = at.map((cut) => Math.min(cut, bytes.byteLength));
      expect((await all(asUtf8(inPieces(bytes, whole)))).toString()).toBe(said);
    }),
    { seed: 20_261_129 },
  );
});

it("hands everything else on as it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), cuts, async (bytes, at) => {
      const [first = 0, second = 0] = bytes;
      fc.pre(
        Math.min(first, second) !== 0xfe || Math.max(first, second) !== 0xff,
      );
      const whole = at.map((cut) => Math.min(cut, bytes.byteLength));
      expect(await all(asUtf8(inPieces(bytes, whole)))).toEqual(
        Buffer.from(bytes),
      );
    }),
    { seed: 20_261_129 },
  );
});

it("makes no text of half a letter", async () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0x41);
  const put = await all(asUtf8(inPieces(bytes, [])));
  expect(() => new TextDecoder("utf-8", { fatal: true }).decode(put)).toThrow(
    TypeError,
  );
});
