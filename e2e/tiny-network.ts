import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { draftContexts, draftLabels } from "@staying-power/check";

/** What the tiny network knows a word by. */
interface Word {
  /** Logits of fine, to be changed, to be held. */
  readonly verdict?: readonly [number, number, number];
  readonly danger?: number;
}

/** Low enough that any other word outweighs it. */
const low = -8;

/** A word that it takes for danger, and one that it would have held; it takes all others for fine. */
const words: Readonly<Record<string, Word>> = {
  "[CLS]": { verdict: [2, 0, -2] },
  lamp: { danger: 8 },
  kettle: { verdict: [low, low, 6] },
};

/** The word that brings help, and the one that is held: the small reader thinks nothing of either. */
export const wordsOfTiny = { danger: "lamp", hold: "kettle" } as const;

/**
 * Writes the files of a careful reader that knows two words: a real network of the same shape as the one that is
 * shipped, small enough to be fetched in every test.
 */
export async function writeTinyNetwork(folder: string): Promise<void> {
  const vocab = [
    "[PAD]",
    "[CLS]",
    "[SEP]",
    ...draftContexts.map((context) => `[${context}]`),
    "[UNK]",
    ...Object.keys(words).filter((word) => !word.startsWith("[")),
    // Enough that the file is of more than one piece.
    ...Array.from({ length: 20_000 }, (_, place) => `filler${place}`),
  ];
  const known = vocab.map((word) => words[word] ?? {});
  const model = modelOf({
    verdict: {
      width: 3,
      rows: known.map(({ verdict }) => verdict ?? [low, low, low]),
    },
    labels: {
      width: draftLabels.length,
      rows: known.map(() => draftLabels.map(() => low)),
    },
    danger: { width: 1, rows: known.map(({ danger }) => [danger ?? low]) },
    marks: {
      width: draftLabels.length,
      rows: known.map(() => draftLabels.map(() => low)),
      each: true,
    },
  });
  const text = Buffer.from(vocab.join("\n"));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "model.onnx"), model);
  await writeFile(join(folder, "vocab.txt"), text);
  await writeFile(
    join(folder, "careful.json"),
    JSON.stringify({
      version: 1,
      maxPieces: 64,
      overlap: 8,
      thresholds: {
        labels: draftLabels.map(() => 0),
        danger: 0,
        together: { small: 1, danger: 0, worry: -2 },
        mark: 0,
      },
      verdictBias: [0, 0, 0],
      files: { "model.onnx": fileOf(model), "vocab.txt": fileOf(text) },
    }),
  );
}

function fileOf(content: Buffer) {
  const sha256 = createHash("sha256").update(content).digest("hex");
  return { bytes: content.length, sha256 };
}

/** What a word says of one thing, for each word a row. */
interface Table {
  readonly width: number;
  readonly rows: readonly (readonly number[])[];
  /** Said of every word, and not of the whole by the word that says most. */
  readonly each?: true;
}

const numbers = { float: 1, int64: 7 } as const;

/** A network as ONNX keeps it, in the way of protocol buffers: a number for each field, as onnx.proto counts them. */
function modelOf(tables: Readonly<Record<string, Table>>): Buffer {
  const all = Object.entries(tables);
  const graph = [
    ...all.flatMap(([name, { each }]) => [
      field(
        1,
        node(
          "Gather",
          [`${name}-table`, "input_ids"],
          each ? name : `${name}-each`,
        ),
      ),
      ...(each
        ? []
        : [
            field(
              1,
              node("ReduceMax", [`${name}-each`], name, [
                attribute("axes", [1]),
                attribute("keepdims", 0),
              ]),
            ),
          ]),
    ]),
    field(2, "tiny"),
    ...all.map(([name, table]) => field(5, tensor(`${name}-table`, table))),
    field(11, value("input_ids", numbers.int64, [1, "n"])),
    field(11, value("attention_mask", numbers.int64, [1, "n"])),
    ...all.map(([name, { width, each }]) =>
      field(
        12,
        value(name, numbers.float, each ? [1, "n", width] : [1, width]),
      ),
    ),
  ];
  const opset = Buffer.concat([field(1, ""), field(2, 17)]);
  return Buffer.concat([
    field(1, 8),
    field(7, Buffer.concat(graph)),
    field(8, opset),
  ]);
}

/** A node with one output. */
function node(
  type: string,
  inputs: readonly string[],
  output: string,
  attributes: readonly Buffer[] = [],
): Buffer {
  return Buffer.concat([
    ...inputs.map((input) => field(1, input)),
    field(2, output),
    field(4, type),
    ...attributes.map((each) => field(5, each)),
  ]);
}

function attribute(name: string, content: number | readonly number[]): Buffer {
  const isOne = typeof content === "number";
  return Buffer.concat([
    field(1, name),
    ...(isOne ? [field(3, content)] : content.map((each) => field(8, each))),
    field(20, isOne ? 2 : 7),
  ]);
}

function tensor(name: string, { width, rows }: Table): Buffer {
  return Buffer.concat([
    field(1, rows.length),
    field(1, width),
    field(2, numbers.float),
    field(8, name),
    field(9, Buffer.from(Float32Array.from(rows.flat()).buffer)),
  ]);
}

function value(
  name: string,
  kind: number,
  shape: readonly (number | string)[],
): Buffer {
  const dims = shape.map((size) =>
    field(1, field(typeof size === "number" ? 1 : 2, size)),
  );
  const type = Buffer.concat([field(1, kind), field(2, Buffer.concat(dims))]);
  return Buffer.concat([field(1, name), field(2, field(1, type))]);
}

/** One field: its number and kind, then a number, or how long it is and what it holds. */
function field(number: number, content: number | string | Buffer): Buffer {
  if (typeof content === "number")
    return Buffer.concat([whole(number * 8), whole(content)]);
  const bytes = Buffer.from(content);
  return Buffer.concat([whole(number * 8 + 2), whole(bytes.length), bytes]);
}

/** A whole number in as few bytes as it takes, seven bits in each. */
function whole(number: number): Buffer {
  return number < 128
    ? Buffer.of(number)
    : Buffer.concat([
        Buffer.of(128 + (number % 128)),
        whole(Math.floor(number / 128)),
      ]);
}
