import { describe, expect, it } from "vitest";
import { classify } from "./classify.ts";

describe("classify", () => {
  it.each([
    ["FATAL:  could not write lock file: No space left on device", "disk-full"],
    ["error: database or disk is full", "disk-full"],
    ["FATAL:  database files are incompatible with server", "wrong-version"],
    ['FATAL:  lock file "postmaster.pid" already exists', "folder-in-use"],
    ["could not lock the data folder", "folder-in-use"],
    ["initdb: error: cannot be run as root", "root-refused"],
    ["postgres: error while loading shared libraries: libx.so", "no-binaries"],
    ["/lib/libc.so.6: version `GLIBC_2.99' not found", "no-binaries"],
    ["", "did-not-start"],
  ])("takes %o for %s", (output, kind) => {
    expect(classify(output).kind).toBe(kind);
  });

  it("repeats the last complaint that it does not know", () => {
    expect(
      classify("LOG:  one\nFATAL:  two\nFATAL:  three\nLOG:  four").message,
    ).toBe("PostgreSQL did not start. It said: FATAL:  three");
  });
});
