import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  armored,
  newIdentity,
  openWithIdentity,
  openWithPassphrase,
  sealTo,
  sealWithPassphrase,
} from "@staying-power/seal";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// Bytes that a careless text conversion would change, longer than one chunk of the format.
const content = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
const passphrase = "quiet harbour, Ångström";

async function sealedBy(secret: string): Promise<Uint8Array> {
  const made = await sealWithPassphrase(secret, content, { workFactor: 10 });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}

let folder = "";
const at = (name: string): string => join(folder, name);
const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(at(name)));

/** The tool asks for a passphrase on a terminal only; `script` gives it one. */
function ageAtTerminal(args: string, typed: readonly string[]): number | null {
  const { status } = spawnSync("script", ["-qec", `age ${args}`, "/dev/null"], {
    cwd: folder,
    input: typed.map((line) => `${line}\n`).join(""),
  });
  return status;
}

function age(...args: readonly string[]): number | null {
  return spawnSync("age", args, { cwd: folder }).status;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "staying-power-age-"));
  await writeFile(at("plain"), content);
});

afterAll(() => rm(folder, { recursive: true }));

describe("the age tool", () => {
  it("opens what we sealed with a passphrase, armored too", async () => {
    const sealed = await sealedBy(passphrase);
    await writeFile(at("ours.age"), sealed);
    await writeFile(at("ours.asc"), armored(sealed));
    for (const name of ["ours.age", "ours.asc"]) {
      expect(ageAtTerminal(`-d -o ours.out ${name}`, [passphrase])).toBe(0);
      expect(await bytesOf("ours.out")).toEqual(content);
    }
  });

  it("opens what we sealed, by what a usual keyboard types, whatever was typed then", async () => {
    for (const [then, now] of [
      ["A\u030Angstro\u0308m by night", "\u00C5ngstr\u00F6m by night"],
      ["four\u00A0plain words ", "four plain words"],
      ["don\u2019t tell them \u2014 yet", "don't tell them -- yet"],
    ] as const) {
      await writeFile(at("bytes.age"), await sealedBy(then));
      expect(ageAtTerminal("-d -o bytes.out bytes.age", [now])).toBe(0);
      expect(await bytesOf("bytes.out")).toEqual(content);
    }
  });

  it("seals with an accent in two signs, or a curled quote, what we open", async () => {
    for (const then of ["A\u030Angstro\u0308m by night", "don\u2019t tell"]) {
      const typed = [then, then];
      expect(ageAtTerminal("-p -o apart.age plain", typed)).toBe(0);
      const sealed = await bytesOf("apart.age");
      for (const now of [then, then.normalize("NFC").replace("\u2019", "'")])
        expect((await openWithPassphrase(now, sealed)).ok).toBe(true);
    }
  });

  it("opens what we sealed to a key", async () => {
    const { identity, recipient } = await newIdentity();
    await writeFile(at("key"), `${identity}\n`);
    await writeFile(at("keyed.age"), await sealTo(recipient, content));
    expect(age("-d", "-i", "key", "-o", "keyed.out", "keyed.age")).toBe(0);
    expect(await bytesOf("keyed.out")).toEqual(content);
  });

  it.each(["", "-a "])("seals what we open: age -p %s", async (flag) => {
    const typed = [passphrase, passphrase];
    expect(ageAtTerminal(`-p ${flag}-o theirs.age plain`, typed)).toBe(0);
    const sealed = await bytesOf("theirs.age");
    expect(await openWithPassphrase(passphrase, sealed)).toEqual({
      ok: true,
      value: content,
    });
    expect(await openWithPassphrase("another", sealed)).toEqual({
      ok: false,
      error: { kind: "wrong-key" },
    });
    expect(
      await openWithPassphrase(passphrase, sealed.subarray(0, -40)),
    ).toEqual({ ok: false, error: { kind: "damaged" } });
  });

  it.each([[], ["-a"]])("seals to a key what we open: %s", async (...flag) => {
    const { identity, recipient } = await newIdentity();
    expect(age("-r", recipient, ...flag, "-o", "to.age", "plain")).toBe(0);
    const sealed = await bytesOf("to.age");
    expect(await openWithIdentity(identity, sealed)).toEqual({
      ok: true,
      value: content,
    });
    const other = await newIdentity();
    expect(await openWithIdentity(other.identity, sealed)).toEqual({
      ok: false,
      error: { kind: "wrong-key" },
    });
  });
});
