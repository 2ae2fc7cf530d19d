import {
  openLock,
  openWithIdentity,
  openWithPassphrase,
  type SealError,
  type Watch,
} from "@staying-power/seal";
import {
  bytesOf,
  jsonIn,
  lookAtText,
  type Opened,
  type Sealed,
  textOf,
} from "./read-file.ts";

/** What comes of trying to unseal something. */
export type Unsealed =
  | Opened
  | { readonly kind: "refused"; readonly why: SealError["kind"] }
  /** The seal is open, and this page cannot read what is in it. */
  | {
      readonly kind: "inside";
      readonly why: "json" | "format" | "binary";
      readonly content: Uint8Array;
    };

/**
 * Opens what is sealed.
 * @param typed the passphrase as it was typed, or a recovery code in any spelling; nothing at all tells what
 *   asks for one, as `wrong-key`, from what will never open here.
 * @param watch is told how far it has come, and may stop it.
 */
export async function unseal(
  sealed: Sealed,
  typed: string,
  watch?: Watch,
): Promise<Unsealed> {
  const opened = await openBy(sealed, typed, watch);
  if (!opened.ok) return { kind: "refused", why: opened.error.kind };
  const { content, since } = opened.value;
  const inside = (why: "json" | "format" | "binary"): Unsealed => ({
    kind: "inside",
    why,
    content,
  });
  const text = textOf(content);
  if (text === null) return inside("binary");
  const looked = lookAtText(text, sealed.by === "lock");
  if (looked.kind !== "opened")
    return inside(
      looked.kind === "refused" && looked.why === "json" ? "json" : "format",
    );
  if (since.length === 0) return looked;
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

async function openBy(
  sealed: Sealed,
  secret: string,
  watch?: Watch,
): Promise<Pieces> {
  if (sealed.by === "passphrase") {
    const opened = await openWithPassphrase(secret, sealed.content, watch);
    return opened.ok
      ? { ok: true, value: { content: opened.value, since: [] } }
      : opened;
  }
  const key = await openLock(sealed.lock, secret, watch);
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
