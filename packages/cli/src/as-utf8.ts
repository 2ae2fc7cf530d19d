/** What marks the first bytes of a text in UTF-16. */
const marks = [
  { encoding: "utf-16le", bytes: [0xff, 0xfe] },
  { encoding: "utf-16be", bytes: [0xfe, 0xff] },
] as const;

type Decoder = InstanceType<typeof TextDecoder>;

/** A byte that stands in no text in UTF-8: what comes after it is not read. */
const noText = Uint8Array.of(0xff);

/**
 * The same text in UTF-8: what begins with the byte-order mark of UTF-16 is put over, as Windows writes it, and
 * everything else is handed on as it is. UTF-16 with half a letter in it ends in a byte that is no text.
 */
export async function* asUtf8(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let first: Uint8Array = new Uint8Array();
  let decoder: Decoder | null = null;
  let isBegun = false;
  for await (const chunk of source) {
    if (isBegun) {
      yield decoder === null ? chunk : put(decoder, chunk);
      continue;
    }
    // A copy, since whoever made the stream may use its memory again.
    first = Buffer.concat([first, chunk]);
    if (first.byteLength < 2) continue;
    isBegun = true;
    decoder = decoderOf(first);
    yield decoder === null ? first : put(decoder, first);
  }
  if (!isBegun) yield first;
  if (decoder !== null) yield put(decoder);
}

function decoderOf(first: Uint8Array): Decoder | null {
  const mark = marks.find(({ bytes }) =>
    bytes.every((byte, at) => first[at] === byte),
  );
  return mark === undefined
    ? null
    : new TextDecoder(mark.encoding, { fatal: true });
}

function put(decoder: Decoder, chunk?: Uint8Array): Uint8Array {
  try {
    const text =
      chunk === undefined
        ? decoder.decode()
        : decoder.decode(chunk, { stream: true });
    return new TextEncoder().encode(text);
  } catch {
    return noText;
  }
}
