import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Plugin } from "vite";
import {
  type CarefulFile,
  type CarefulFiles,
  pathOf,
} from "./src/storage/careful-pieces.ts";

/** How much of a file is fetched at once, before it is packed, in bytes. */
const pieceSize = 2 ** 20;

/** What the build makes of the files of the careful reader. */
interface CarefulBuild {
  /** What the app is told of them; null where they are not there, and the app then offers nothing. */
  readonly files: CarefulFiles | null;
  /** Puts the pieces beside the other files of the app. */
  readonly plugin: Plugin;
}

/**
 * The files of the careful reader, cut into pieces, each packed by itself and known by the digest of what is in it.
 * So they can be fetched one by one from any place that hands out files, and one that is kept stays good when only
 * the packing changes.
 * @param folder with `model.onnx`, `vocab.txt` and `careful.json`.
 * @throws TypeError where a file is not the one that `careful.json` speaks of.
 */
export async function carefulBuild(folder: string): Promise<CarefulBuild> {
  const settings = await found(join(folder, "careful.json"));
  if (settings === null)
    return { files: null, plugin: { name: "careful-files" } };
  const sums = sumsOf(JSON.parse(settings.toString()));
  const checked = async (name: string): Promise<Buffer> => {
    const content = await readFile(join(folder, name));
    if (digestOf(content) !== sums.get(name))
      throw new TypeError(`${name} is not the file that careful.json names`);
    return content;
  };
  const contents = {
    model: await checked("model.onnx"),
    vocab: await checked("vocab.txt"),
    settings,
    wasm: await readFile(wasmPath()),
  };
  const made = await Promise.all(
    Object.entries(contents).map(([name, content]) => cut(name, content)),
  );
  return {
    files: made.map(({ file }) => file),
    plugin: {
      name: "careful-files",
      apply: "build",
      generateBundle() {
        for (const { file, packed } of made)
          for (const [place, piece] of file.pieces.entries())
            this.emitFile({
              type: "asset",
              fileName: pathOf(piece).slice(1),
              source: packed[place] ?? "",
            });
      },
    },
  };
}

/** The digest of each file, by its name, as `careful.json` gives it. */
function sumsOf(settings: unknown): ReadonlyMap<string, unknown> {
  const files: unknown = Reflect.get(Object(settings), "files");
  if (typeof files !== "object" || files === null) return new Map();
  return new Map(
    Object.entries(files).map(([name, file]): [string, unknown] => [
      name,
      Reflect.get(Object(file), "sha256"),
    ]),
  );
}

async function found(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** The part of onnxruntime that is no script, of the version that the encoder runs. */
function wasmPath(): string {
  return createRequire(import.meta.resolve("@staying-power/encoder")).resolve(
    "onnxruntime-web/ort-wasm-simd-threaded.wasm",
  );
}

async function cut(
  name: string,
  content: Buffer,
): Promise<{ readonly file: CarefulFile; readonly packed: readonly Buffer[] }> {
  const count = Math.ceil(content.length / pieceSize);
  const plain = Array.from({ length: count }, (_, place) =>
    content.subarray(place * pieceSize, (place + 1) * pieceSize),
  );
  const packed = await Promise.all(
    plain.map((piece) => promisify(gzip)(piece, { level: 9 })),
  );
  return {
    file: {
      name,
      sha256: digestOf(content),
      pieces: plain.map((piece, place) => ({
        sha256: digestOf(piece),
        bytes: packed[place]?.length ?? 0,
      })),
    },
    packed,
  };
}

function digestOf(content: Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The run time names its wasm file beside itself, and the bundler would build it in: here it is handed in. */
export const noWasmBesideScript: Plugin = {
  name: "no-wasm-beside-script",
  enforce: "pre",
  transform: {
    filter: { id: /onnxruntime-web/ },
    handler: (code) =>
      code.replaceAll(
        /new URL\("ort-[^"]*\.wasm",\s*import\.meta\.url\)/g,
        'new URL("about:blank")',
      ),
  },
};
