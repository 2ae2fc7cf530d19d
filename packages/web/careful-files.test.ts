import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { carefulBuild } from "./careful-files.ts";

const digestOf = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

// More than one piece, and not the same all over.
const model = Buffer.from(
  Uint8Array.from({ length: 1_200_000 }, (_, place) => (place * place) % 251),
);
const vocab = Buffer.from("[PAD]\n[CLS]");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "careful-files-"));
  await writeFile(join(folder, "model.onnx"), model);
  await writeFile(join(folder, "vocab.txt"), vocab);
});
afterAll(() => rm(folder, { recursive: true }));

async function saying(vocabDigest: string): ReturnType<typeof carefulBuild> {
  const files = {
    "model.onnx": { sha256: digestOf(model) },
    "vocab.txt": { sha256: vocabDigest },
  };
  await writeFile(join(folder, "careful.json"), JSON.stringify({ files }));
  return await carefulBuild(folder);
}

/** What the build is given, by name. */
function emitted(
  plugin: Awaited<ReturnType<typeof carefulBuild>>["plugin"],
): ReadonlyMap<string, Buffer> {
  const all = new Map<string, Buffer>();
  Reflect.apply(
    Object(plugin.generateBundle),
    {
      emitFile: (file: { fileName: string; source: Buffer }) =>
        all.set(file.fileName, file.source),
    },
    [],
  );
  return all;
}

describe("the files of the careful reader", () => {
  it("are cut into pieces that each say what is in them, and together are the file", async () => {
    const { files, plugin } = await saying(digestOf(vocab));
    expect(files?.map(({ name }) => name)).toEqual([
      "model",
      "vocab",
      "settings",
      "wasm",
    ]);
    const all = emitted(plugin);
    const [first] = files ?? [];
    expect(first?.sha256).toBe(digestOf(model));
    expect(first?.pieces).toHaveLength(2);
    const plain = first?.pieces.map(({ sha256, bytes }) => {
      const packed = all.get(`assets/careful/${sha256}.part`);
      expect(packed?.length).toBe(bytes);
      const content = gunzipSync(packed ?? "");
      expect(digestOf(content)).toBe(sha256);
      return content;
    });
    expect(Buffer.concat(plain ?? []).equals(model)).toBe(true);
  });

  it("are refused where one is not the file that the settings name", async () => {
    await expect(saying("0".repeat(64))).rejects.toThrow(/vocab\.txt/);
  });

  it("are none where they are not there: the app is built without them", async () => {
    const { files } = await carefulBuild(join(folder, "nowhere"));
    expect(files).toBeNull();
  });
});
