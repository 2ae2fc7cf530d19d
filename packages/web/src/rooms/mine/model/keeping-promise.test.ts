import { describe, expect, it } from "vitest";
import { keepingPromise, usedMegabytes } from "./keeping-promise.ts";

const said = (promised: boolean | null, usedBytes: number | null = null) => ({
  promised,
  usedBytes,
});

describe("keepingPromise", () => {
  it.each([
    [true, false, "promised"],
    [true, true, "promised"],
    [false, false, "open"],
    [false, true, "refused"],
    [null, true, "unknown"],
  ] as const)("of %s, asked %s, is %s", (promised, asked, kind) => {
    expect(keepingPromise(said(promised), asked)).toBe(kind);
  });
});

describe("usedMegabytes", () => {
  it.each([
    [null, null],
    [0, null],
    [3, 1],
    [2_600_000, 3],
  ])("of %s bytes is %s", (bytes, megabytes) => {
    expect(usedMegabytes(said(false, bytes))).toBe(megabytes);
  });
});
