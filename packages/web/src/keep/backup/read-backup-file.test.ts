import { describe, expect, it } from "vitest";
import { vaultHere } from "../../worker/vault-here.ts";
import { backupText } from "./backup-text.ts";
import { fresh as freshRecord, slices } from "../../testing/fresh.ts";
import { readBackupFile } from "./read-backup-file.ts";

const today = "2026-11-22";
const record = freshRecord("2026-10-01");
const text = backupText(record, today);
const whole = {
  ok: true,
  value: { found: record, record, newer: false, exportedOn: today },
};
const bytesOf = (told: string): Uint8Array => new TextEncoder().encode(told);
const read = (bytes: Uint8Array, passphrase = "") =>
  readBackupFile(bytes, passphrase, {
    vault: vaultHere,
    today: () => today,
    slices,
  });
const refused = (kind: string) => ({ ok: false, error: { kind, issues: [] } });

describe("readBackupFile", () => {
  it("opens an open file", async () => {
    expect(await read(bytesOf(text))).toEqual(whole);
  });

  it("opens a sealed file by its passphrase only", async () => {
    const sealed = await vaultHere.sealFile({ passphrase: "four words", text });
    if (!sealed.ok) throw new Error("not sealed");
    expect(await read(sealed.value, "four words")).toEqual(whole);
    expect(await read(sealed.value, "four words ")).toEqual(whole);
    expect(await read(sealed.value, "Four words")).toEqual(
      refused("wrong-key"),
    );
    expect(await read(sealed.value.subarray(0, -9), "four words")).toEqual(
      refused("damaged"),
    );
  }, 120_000);

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), "binary"],
    ["text with zeros in it", bytesOf("a\u0000b"), "binary"],
  ])("refuses %s", async (_name, bytes, kind) => {
    expect(await read(bytes)).toEqual(refused(kind));
  });

  it("refuses other text, and says where it stopped", async () => {
    const answer = await read(bytesOf('{"format":"something"}'));
    expect(answer).toMatchObject({ ok: false, error: { kind: "format" } });
    expect(!answer.ok && answer.error.issues.length).toBeGreaterThan(0);
  });
});
