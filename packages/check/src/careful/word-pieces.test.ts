import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wordPieces } from "./word-pieces.ts";
import cuts from "../../../../training/message-check/cuts.json" with { type: "json" };

const vocab = readFileSync(new URL("../../careful/vocab.txt", import.meta.url));
const known = new Map(
  vocab
    .toString("utf8")
    .split("\n")
    .slice(0, -1)
    .map((piece, at) => [piece, at]),
);
const piecesOf = wordPieces(known, known.get("[UNK]") ?? -1);

const sha256 = (bytes: string | Buffer): string =>
  createHash("sha256").update(bytes).digest("hex");

/** The drafts of the asides, in the order of their files. */
function asideTexts(): readonly string[] {
  const folder = new URL("../../corpus/aside/", import.meta.url);
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .map((line) =>
          (line.split("\t")[4] ?? "")
            .replaceAll("\\n", "\n")
            .replaceAll(/[{}]/g, ""),
        ),
    );
}

/** As training/message-check/cuts.py says it. */
function cut(text: string): string {
  const pieces = piecesOf(text);
  const said = pieces.map(
    ({ id, start, end }) => `${id} ${text.slice(start, end)}`,
  );
  return `${pieces.length} ${sha256(said.join("\n")).slice(0, 12)}`;
}

describe("wordPieces", () => {
  it("is held to what was cut with these very pieces", () => {
    expect(cuts.vocab).toBe(sha256(vocab));
  });

  it("cuts drafts into the pieces that the network was taught with", () => {
    const texts = asideTexts();
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.map(cut)).toEqual(cuts.drafts);
  });

  it.each(cuts.hard)("cuts hard texts the same way: $text", (hard) => {
    expect(cut(hard.text.repeat(hard.times))).toBe(hard.cut);
  });

  it("takes the network's own signs in a text for text", () => {
    const ids = piecesOf("[SEP] [no-contact]").map(({ id }) => id);
    for (const sign of ["[SEP]", "[no-contact]"])
      expect(ids).not.toContain(known.get(sign));
  });

  it("drops half of a pair without tripping over it", () => {
    expect(piecesOf("a\ud83db").map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
    ]);
  });
});
