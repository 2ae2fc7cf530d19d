import {
  armored,
  makeLock,
  type MadeLock,
  recoveryCode,
  sealTo,
  sealWithPassphrase,
} from "@staying-power/seal";
import { describe, expect, it } from "vitest";
import { backupText } from "../src/keep/backup/backup-text.ts";
import {
  largestBackupFile,
  readBackupFile,
} from "../src/keep/backup/read-backup-file.ts";
import { freshRecord } from "../src/keep/read-record.ts";
import { keptAsText } from "../src/keep/kept-as-text.ts";
import { slices } from "../src/testing/fresh.ts";
import { vaultHere } from "../src/worker/vault-here.ts";
import { largestFile, lookAt, type Sealed } from "./read-file.ts";
import { unseal } from "./unseal.ts";

const today = "2026-11-22";
const record = freshRecord("2026-10-01", slices);
const text = backupText(record, today);
const bytesOf = (told: string): Uint8Array => new TextEncoder().encode(told);
async function seal(
  passphrase: string,
  told: string | Uint8Array = text,
): Promise<Uint8Array> {
  const content = typeof told === "string" ? bytesOf(told) : told;
  const made = await sealWithPassphrase(passphrase, content, { workFactor: 2 });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}
async function lockBy(
  passphrase: string,
  random = new Uint8Array(15),
): Promise<MadeLock> {
  const made = await makeLock({ passphrase, random, workFactor: 2 });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
}
const code = recoveryCode(Uint8Array.from({ length: 15 }, (_, at) => at * 17));
const spoken = ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o")} `;

/** As some programs save a text: in UTF-16, with a mark at its start. */
function utf16(told: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF${told}`, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

function sealedIn(bytes: Uint8Array): Sealed {
  const looked = lookAt(bytes);
  if (looked.kind !== "sealed") throw new Error(`not sealed: ${looked.kind}`);
  return looked.sealed;
}

/** What this page makes of a file: "opened", or why not. */
async function outcomeHere(bytes: Uint8Array, typed: string): Promise<string> {
  const looked = lookAt(bytes);
  const done =
    looked.kind === "sealed" ? await unseal(looked.sealed, typed) : looked;
  return done.kind === "opened" ? "opened" : done.why;
}

async function outcomeInApp(bytes: Uint8Array, typed: string): Promise<string> {
  const read = await readBackupFile(bytes, typed, {
    vault: vaultHere,
    today: () => today,
    slices,
  });
  return read.ok ? "opened" : read.error.kind;
}

describe("lookAt", () => {
  it("takes the frame, the record and the very text out of an open backup", () => {
    expect(lookAt(bytesOf(`\uFEFF${text}`))).toEqual({
      kind: "opened",
      text: `\uFEFF${text}`,
      frame: { version: 1, exportedOn: today },
      record: JSON.parse(JSON.stringify(record)),
    });
  });

  it("takes a bare case for a record with nothing else in it", () => {
    expect(lookAt(bytesOf(JSON.stringify(record["case"])))).toMatchObject({
      kind: "opened",
      frame: {},
      record: { case: record["case"] },
    });
  });

  it("opens a backup of a version still to come", () => {
    const later = text.replace('"version": 1', '"version": 7');
    expect(lookAt(bytesOf(later))).toMatchObject({
      kind: "opened",
      frame: { version: 7 },
    });
  });

  it("refuses what is larger than the app allows, and nothing smaller", () => {
    expect(largestFile).toBe(largestBackupFile);
    const large = new Uint8Array(largestFile + 1).fill(0x20);
    expect(lookAt(large)).toEqual({ kind: "refused", why: "large" });
    expect(lookAt(large.subarray(1))).toEqual({ kind: "refused", why: "json" });
  });

  it("reads what the app saves as it is when it cannot read it itself", () => {
    const form = { format: "staying-power/kept", version: 1, lock: null };
    const framed = keptAsText({ ...form, content: record });
    for (const kept of [framed, keptAsText(record)])
      expect(lookAt(bytesOf(kept))).toMatchObject({
        kind: "opened",
        record: { firstDay: "2026-10-01" },
      });
    const broken = keptAsText({ ...form, content: bytesOf("sealed") });
    expect(lookAt(bytesOf(broken))).toEqual({ kind: "refused", why: "json" });
  });
});

describe("unseal", () => {
  it("gives the text that was sealed, to the last byte", async () => {
    const odd = `${text} \n`;
    const opened = await unseal(
      sealedIn(await seal("four words", odd)),
      "four words",
    );
    expect(opened).toMatchObject({ kind: "opened", text: odd });
  });

  it("takes a recovery code as it is spoken, where a file was sealed with one", async () => {
    const sealed = sealedIn(await seal(code));
    expect(await unseal(sealed, spoken)).toMatchObject({ kind: "opened" });
    expect(await unseal(sealed, `7${spoken.trim().slice(1)}`)).toEqual({
      kind: "refused",
      why: "wrong-key",
    });
  });

  it("says that a passphrase is wrong when nothing was typed", async () => {
    const empty = { kind: "refused", why: "wrong-key" };
    expect(await unseal(sealedIn(await seal("four words")), "")).toEqual(empty);
  });

  it("opens what the lock sealed by its passphrase or its code", async () => {
    const made = await lockBy("four words", new Uint8Array(15).fill(9));
    const kept = keptAsText({
      format: "staying-power/kept",
      version: 1,
      lock: made.lock,
      content: await sealTo(
        made.lock.recipient,
        bytesOf(JSON.stringify(record)),
      ),
    });
    const sealed = sealedIn(bytesOf(kept));
    expect(sealed.by).toBe("lock");
    for (const typed of [
      "four words",
      "four words ",
      made.recoveryCode,
      made.recoveryCode.toLowerCase().replaceAll("-", " "),
    ])
      expect(await unseal(sealed, typed)).toMatchObject({
        kind: "opened",
        record: { firstDay: "2026-10-01" },
      });
    expect(await unseal(sealed, "five words")).toEqual({
      kind: "refused",
      why: "wrong-key",
    });
  });
});

describe("what is in a seal and cannot be shown", () => {
  it.each([
    ["a text of another kind", '{"format":"staying-power/next"}', "format"],
    ["a text that is no JSON", "Dear diary", "json"],
    ["no text", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), "binary"],
  ])("is given out to the last byte: %s", async (_name, told, why) => {
    const sealed = sealedIn(await seal("four words", told));
    const content = typeof told === "string" ? bytesOf(told) : told;
    expect(await unseal(sealed, "four words")).toEqual({
      kind: "inside",
      why,
      content,
    });
  });
});

describe("what the app kept in pieces, as its page of damage hands it out", () => {
  const change = { keys: { understanding: { to: "right" } } };
  const later = { keys: { "¶future": { to: [1] } } };
  const form = { format: "staying-power/kept", version: 1, settings: {} };

  it("shows the changes beside the whole where nothing is sealed", () => {
    const kept = keptAsText({
      record: { ...form, lock: null, content: record },
      entries: [change],
    });
    expect(lookAt(bytesOf(kept))).toMatchObject({
      kind: "opened",
      text: kept,
      record: { firstDay: "2026-10-01" },
      since: [change],
    });
  });

  it("opens the changes with the whole, those that nobody could read too, and saves all of it", async () => {
    const { lock, recoveryCode: spelled } = await lockBy(
      "four words",
      new Uint8Array(15).fill(9),
    );
    const sealedFor = (told: unknown): Promise<Uint8Array> =>
      sealTo(lock.recipient, bytesOf(JSON.stringify(told)));
    const stranger = await lockBy("x");
    const lost = await sealTo(stranger.lock.recipient, bytesOf("{}"));
    const kept = keptAsText({
      record: {
        ...form,
        lock,
        content: await sealedFor(record),
        unread: [await sealedFor(later)],
      },
      entries: [await sealedFor(change), lost],
    });
    for (const typed of ["four words", spelled]) {
      const opened = await unseal(sealedIn(bytesOf(kept)), typed);
      if (opened.kind !== "opened") throw new Error(opened.why);
      const asItStands: unknown = JSON.parse(keptAsText(lost));
      const since = [later, change, asItStands];
      expect(opened.since).toEqual(since);
      expect(JSON.parse(opened.text)).toEqual({
        record: JSON.parse(JSON.stringify(record)),
        entries: since,
      });
      expect(opened.text).toContain(JSON.stringify(record));
      // What it saves, it opens again.
      expect(lookAt(bytesOf(opened.text))).toMatchObject({
        kind: "opened",
        since,
      });
    }
  });
});

describe("this page and the app", () => {
  it("say the same of every file and everything typed for it", async () => {
    const sealed = await seal("four words");
    const files: Readonly<Record<string, Uint8Array>> = {
      open: bytesOf(text),
      sealed,
      armored: bytesOf(armored(sealed)),
      case: bytesOf(JSON.stringify(record["case"])),
      "cut off": bytesOf(text.slice(0, -20)),
      "sealed and cut off": sealed.subarray(0, -9),
      "sealed, the head alone": sealed.subarray(0, 40),
      "sealed, something else": await seal("four words", '{"format":"x"}'),
      "sealed with blanks": await seal(" four words "),
      "to a key": await sealTo(
        (await lockBy("x")).lock.recipient,
        bytesOf(text),
      ),
      empty: new Uint8Array(),
      picture: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0),
      "zeros in it": bytesOf("a\u0000b"),
      "sealed, no text": await seal("four words", Uint8Array.of(0xff, 0)),
      "armored, in UTF-16": utf16(armored(sealed)),
      "armored, quoted in a mail": bytesOf(
        `You wrote:\n${armored(sealed).replaceAll(/^/gm, "> ")}`,
      ),
      "armored and cut off": bytesOf(armored(sealed).slice(0, -60)),
      "open, in UTF-16": utf16(text),
      diary: bytesOf("Dear diary"),
      "other json": bytesOf('{"format":"something"}'),
    };
    const outcomes = new Set<string>();
    for (const [name, bytes] of Object.entries(files))
      for (const typed of ["four words", " four\u00A0words ", "Four words"]) {
        const here = await outcomeHere(bytes, typed);
        outcomes.add(here);
        expect(here, `${name}, ${typed}`).toBe(
          await outcomeInApp(bytes, typed),
        );
      }
    expect([...outcomes].toSorted()).toEqual([
      "binary",
      "damaged",
      "empty",
      "format",
      "json",
      "opened",
      "to-a-key",
      "wrong-key",
    ]);
  });
});
