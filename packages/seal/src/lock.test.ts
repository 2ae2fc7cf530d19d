import { describe, expect, it } from "vitest";
import { makeLock, openLock, parseLock } from "./lock.ts";

const random = Uint8Array.from({ length: 15 }, (_, index) => index * 17 + 3);

describe("makeLock", () => {
  it("opens by the passphrase and by the recovery code, and by nothing else", async () => {
    const made = await makeLock("four plain words here", random);
    const open = { ok: true, value: { identity: made.identity } };
    expect(await openLock(made.lock, "four plain words here")).toEqual(open);
    expect(await openLock(made.lock, made.recoveryCode)).toEqual(open);
    expect(await openLock(made.lock, made.recoveryCode.toLowerCase())).toEqual(
      open,
    );
    for (const wrong of ["four plain words", "", "0".repeat(24)])
      expect(await openLock(made.lock, wrong)).toEqual({
        ok: false,
        error: { kind: "wrong-key" },
      });
  });

  it("keeps nothing of either in clear", async () => {
    const made = await makeLock("four plain words here", random);
    const kept = JSON.stringify(made.lock);
    for (const secret of [
      "four plain words here",
      made.recoveryCode,
      made.identity,
    ])
      expect(kept).not.toContain(secret);
  });

  it("opens also by a passphrase that reads as a recovery code", async () => {
    const passphrase = "0000-0000-0000-0000-0000-0000";
    const made = await makeLock(passphrase, random);
    expect((await openLock(made.lock, passphrase)).ok).toBe(true);
  });
});

describe("parseLock", () => {
  it("reads back what was kept", async () => {
    const { lock } = await makeLock("words", random);
    expect(parseLock(JSON.parse(JSON.stringify(lock)))).toEqual(lock);
  });

  it.each([null, "lock", {}, { format: "staying-power/lock", version: 2 }])(
    "takes %o for none",
    (input) => {
      expect(parseLock(input)).toBeNull();
    },
  );
});
