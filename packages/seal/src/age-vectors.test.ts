import { createHash } from "node:crypto";
import { inflateSync } from "node:zlib";
import * as vectors from "cctv-age";
import { describe, expect, it } from "vitest";
import { openWithIdentity, openWithPassphrase } from "./seal.ts";

/** What a vector is: how it opens, what becomes of it, and the file itself. */
interface Vector {
  readonly name: string;
  readonly expect: string;
  /** SHA-256 of the content, in hex, where there is any. */
  readonly payload: string | undefined;
  readonly identity: string | undefined;
  readonly passphrase: string | undefined;
  readonly file: Uint8Array;
}

function vectorOf(name: string, bytes: Uint8Array): Vector {
  const text = Buffer.from(bytes).toString("latin1");
  const end = text.indexOf("\n\n");
  const said = new Map(
    text
      .slice(0, end)
      .split("\n")
      .map((line): [string, string] => {
        const [key = "", ...rest] = line.split(": ");
        return [key, rest.join(": ")];
      }),
  );
  const file = bytes.subarray(end + 2);
  return {
    name,
    expect: said.get("expect") ?? "",
    payload: said.get("payload"),
    identity: said.get("identity"),
    passphrase: said.get("passphrase"),
    file: said.has("compressed") ? inflateSync(file) : file,
  };
}

const all = Object.entries(vectors).map(([name, bytes]) =>
  vectorOf(name, bytes),
);

/** Armor in other shapes than the format allows opens here on purpose, as mails and editors make it. */
const looseArmor = /^armor_/;

function opened({ identity, passphrase, file }: Vector) {
  return identity !== undefined && passphrase === undefined
    ? openWithIdentity(identity, file)
    : openWithPassphrase(passphrase ?? "", file);
}

describe("the shared test vectors of the age format", () => {
  it("are all there", () => {
    expect(all.length).toBeGreaterThanOrEqual(140);
  });

  it.each(all)("$name", async (vector) => {
    const result = await opened(vector);
    if (vector.expect === "success") {
      expect(result.ok).toBe(true);
      if (!result.ok) return;
      const digest = createHash("sha256").update(result.value).digest("hex");
      expect(digest).toBe(vector.payload);
    } else if (!looseArmor.test(vector.name)) expect(result.ok).toBe(false);
  });

  it("are opened against the format only where armor is loose", async () => {
    const against: string[] = [];
    for (const vector of all)
      if (vector.expect !== "success" && (await opened(vector)).ok)
        against.push(vector.name);
    expect(against.filter((name) => !looseArmor.test(name))).toEqual([]);
    expect(against.length).toBeLessThanOrEqual(13);
  });
});
