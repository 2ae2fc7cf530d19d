import { describe, expect, it } from "vitest";
import { draftLabels } from "../draft-check.ts";
import { carefulSettings } from "./careful-settings.ts";
import { openCarefulReader } from "./open-careful-reader.ts";
import { windowsOf } from "./windows-of.ts";

const file = { bytes: 1, sha256: "0".repeat(64) };
const settings = {
  version: 1,
  maxPieces: 256,
  overlap: 32,
  thresholds: {
    labels: draftLabels.map(() => 0.5),
    danger: 1,
    together: { small: 0.5, danger: -3, worry: -4 },
    mark: 0,
  },
  verdictBias: [0, 0.1, -0.2],
  files: { "model.onnx": file, "vocab.txt": file },
};
const thresholds = settings.thresholds;

describe("carefulSettings", () => {
  it.each([
    ["version must be 1", { ...settings, version: 2 }],
    ["settings must be an object", null],
    ["overlap must be less than maxPieces", { ...settings, overlap: 256 }],
    ["maxPieces must be a whole number", { ...settings, maxPieces: 2.5 }],
    ["verdictBias must be 3 numbers", { ...settings, verdictBias: [1] }],
    [
      "thresholds.labels must be 21 numbers",
      { ...settings, thresholds: { ...thresholds, labels: [] } },
    ],
    [
      "thresholds.danger must be a number",
      { ...settings, thresholds: { ...thresholds, danger: Number.NaN } },
    ],
    [
      "thresholds.together must be an object",
      { ...settings, thresholds: { ...thresholds, together: 1 } },
    ],
    [
      "files.vocab.txt.sha256 must be 64 hexadecimal digits",
      { ...settings, files: { "model.onnx": file, "vocab.txt": { bytes: 1 } } },
    ],
  ])("says what is wrong: %s", (message, value) => {
    expect(() => carefulSettings(value)).toThrow(`careful.json: ${message}`);
  });

  it("does not open without the network's own signs", () => {
    const encoder = {
      run: () => Promise.reject(new Error("nothing is run")),
    };
    expect(() =>
      openCarefulReader({ vocab: "[UNK]\n[CLS]\n", settings }, encoder),
    ).toThrow("vocab.txt: the piece [no-contact] is not in it");
  });
});

describe("windowsOf", () => {
  it("covers every piece, with as much in two windows as is asked for", () => {
    for (const count of [0, 1, 255, 256, 257, 480, 481, 5000]) {
      const windows = windowsOf(count, { maxPieces: 256, overlap: 32 });
      expect(windows[0]?.from).toBe(0);
      expect(windows.at(-1)?.to).toBe(count);
      for (const [at, { from, to }] of windows.entries()) {
        expect(to - from).toBeLessThanOrEqual(256);
        if (at > 0) expect((windows[at - 1]?.to ?? 0) - from).toBe(32);
      }
    }
  });
});
