import {
  openLock,
  openWithIdentity,
  openWithPassphrase,
  readRecoveryCode,
  type SealError,
} from "@staying-power/seal";
import {
  bytesOf,
  jsonIn,
  lookAtText,
  type Opened,
  type Refusal,
  type Sealed,
  textOf,
} from "./read-file.ts";

/** What comes of trying to unseal something. */
export type Unsealed =
  | Opened
  | { readonly kind: "refused"; readonly why: Refusal | SealError["kind"] };

/**
 * Opens what is sealed.
 * @param typed the passphrase as it was typed; a recovery code in any spelling.
 */
export async function unseal(sealed: Sealed, typed: string): Promise<Unsealed> {
  let opened: Pieces = wrongKey;
  for (const secret of spellings(typed)) {
    opened = await openBy(sealed, secret);
    if (opened.ok || opened.error.kind !== "wrong-key") break;
  }
  if (!opened.ok) return { kind: "refused", why: opened.error.kind };
  const { content, since } = opened.value;
  const text = textOf(content);
  if (text === null) return { kind: "refused", why: "damaged" };
  const looked = lookAtText(text, sealed.by === "lock");
  if (looked.kind === "sealed") return { kind: "refused", why: "format" };
  if (looked.kind === "refused" || since.length === 0) return looked;
  return {
    ...looked,
    text: wholeText(text, since),
    since: since.map(({ value }) => value),
  };
}

/** A change that was kept apart from the rest, and the very text of it. */
interface Change {
  readonly text: string;
  readonly value: unknown;
}

type Pieces =
  | {
      readonly ok: true;
      readonly value: {
        readonly content: Uint8Array;
        readonly since: readonly Change[];
      };
    }
  | { readonly ok: false; readonly error: SealError };

const wrongKey: Pieces = { ok: false, error: { kind: "wrong-key" } };

/** As the app tries them: as typed, without the blanks a keyboard leaves, and as the code it may be. */
function spellings(typed: string): readonly string[] {
  const code = readRecoveryCode(typed);
  const all = [typed, typed.trim(), ...(code === null ? [] : [code])];
  return [...new Set(all)].filter((secret) => secret !== "");
}

async function openBy(sealed: Sealed, secret: string): Promise<Pieces> {
  if (sealed.by === "passphrase") {
    const opened = await openWithPassphrase(secret, sealed.content);
    return opened.ok
      ? { ok: true, value: { content: opened.value, since: [] } }
      : opened;
  }
  const key = await openLock(sealed.lock, secret);
  if (!key.ok) return key;
  const { identity } = key.value;
  const opened = await openWithIdentity(identity, sealed.content);
  if (!opened.ok) return opened;
  const since = await Promise.all(
    (sealed.since ?? []).map((change) => openChange(identity, change)),
  );
  return { ok: true, value: { content: opened.value, since } };
}

/** One that will not open takes none of the others with it: it stays as it stands in the file. */
async function openChange(identity: string, found: unknown): Promise<Change> {
  const bytes = bytesOf(found);
  const opened = bytes && (await openWithIdentity(identity, bytes));
  const text = opened?.ok === true ? textOf(opened.value) : null;
  const value = text === null ? null : jsonIn(text);
  return text === null || value === null
    ? { text: JSON.stringify(found), value: found }
    : { text, value };
}

/** What was sealed in pieces as one text, in which each piece stands word for word. */
function wholeText(record: string, since: readonly Change[]): string {
  const entries = since.map(({ text }) => text.trim()).join(",\n");
  return `{\n"record": ${record.trim()},\n"entries": [\n${entries}\n]\n}\n`;
}
