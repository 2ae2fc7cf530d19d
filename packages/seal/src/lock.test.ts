import { describe, expect, it } from "vitest";
import { makeLock, openLock, parseLock } from "./lock.ts";

const random = Uint8Array.from({ length: 15 }, (_, index) => index * 17 + 3);

async function lockBy(passphrase: string) {
  const made = await makeLock({ passphrase, random, workFactor: 4 });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

describe("makeLock", () => {
  it("opens by the passphrase and by the recovery code, and by nothing else", async () => {
    const made = await lockBy("four plain words here");
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

  it("opens by the passphrase as another keyboard writes it", async () => {
    const { lock } = await lockBy("caf\u00E9 don't tell");
    for (const typed of ["cafe\u0301 don\u2019t\u00A0tell ", "CAFÉ don't tell"])
      expect((await openLock(lock, typed)).ok).toBe(typed.startsWith("c"));
  });

  it("is not made when told to stop", async () => {
    const watch = () => "stop" as const;
    const made = await makeLock({
      passphrase: "w",
      random,
      workFactor: 4,
      watch,
    });
    expect(made).toEqual({ ok: false, error: { kind: "stopped" } });
  });

  it("keeps nothing of either in clear", async () => {
    const made = await lockBy("four plain words here");
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
    const made = await lockBy(passphrase);
    expect((await openLock(made.lock, passphrase)).ok).toBe(true);
  });
});

describe("parseLock", () => {
  it("reads back what was kept", async () => {
    const { lock } = await lockBy("words");
    expect(parseLock(JSON.parse(JSON.stringify(lock)))).toEqual(lock);
  });

  it.each([null, "lock", {}, { format: "staying-power/lock", version: 2 }])(
    "takes %o for none",
    (input) => {
      expect(parseLock(input)).toBeNull();
    },
  );
});
