import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Result } from "@staying-power/case";
import { carefulSettings } from "@staying-power/check/careful";
import type { CarefulParts } from "./careful-parts.ts";

/** Why there is no careful reader: a file is not there, or is another than its settings say. */
export interface CarefulTrouble {
  readonly kind: "missing" | "changed";
  readonly path: string;
}

const require = createRequire(import.meta.url);

/** Where the files of the careful reader lie. */
export const carefulFolder: string = join(
  dirname(require.resolve("@staying-power/check/careful")),
  "../careful",
);

/** The file that runs it, of the version that the encoder is written for. */
function wasmPath(): string {
  const encoder = createRequire(require.resolve("@staying-power/encoder"));
  return encoder.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm");
}

/** Reads the files of the careful reader, and looks whether they are the ones that belong together. */
export async function carefulParts(
  folder: string,
): Promise<Result<CarefulParts, CarefulTrouble>> {
  const settingsPath = join(folder, "careful.json");
  const modelPath = join(folder, "model.onnx");
  const vocabPath = join(folder, "vocab.txt");
  const paths = [settingsPath, modelPath, vocabPath, wasmPath()];
  const [settings, model, vocab, wasm] = await Promise.all(paths.map(bytesOf));
  if (!settings || !model || !vocab || !wasm) {
    const at = [settings, model, vocab, wasm].indexOf(null);
    return trouble("missing", paths[at] ?? folder);
  }
  const parsed: unknown = JSON.parse(settings.toString("utf8"));
  const { files } = carefulSettings(parsed);
  if (sha256(model) !== files["model.onnx"].sha256)
    return trouble("changed", modelPath);
  if (sha256(vocab) !== files["vocab.txt"].sha256)
    return trouble("changed", vocabPath);
  return {
    ok: true,
    value: { settings: parsed, model, vocab: vocab.toString("utf8"), wasm },
  };
}

/** The bytes of a file, or null where they cannot be read. */
async function bytesOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

function trouble(
  kind: CarefulTrouble["kind"],
  path: string,
): Result<never, CarefulTrouble> {
  return { ok: false, error: { kind, path } };
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
