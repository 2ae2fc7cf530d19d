import {
  isSealed,
  type Lock,
  openLock,
  openWithIdentity,
  openWithPassphrase,
  parseLock,
  readRecoveryCode,
  type SealError,
} from "@staying-power/seal";

/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Something sealed, and what opens it. */
export type Sealed =
  | { readonly by: "passphrase"; readonly content: Uint8Array }
  /** What the app kept in the browser under its lock, saved as it was. */
  | { readonly by: "lock"; readonly lock: Lock; readonly content: Uint8Array };

/** What a text of ours holds: its own fields, and the record within it. */
export interface Opened {
  readonly kind: "opened";
  /** The very text, to be saved again. */
  readonly text: string;
  /** What stands around the record. */
  readonly frame: Fields;
  /** All that was kept. */
  readonly record: Fields;
}

/** Why a file is not shown. */
export type Refusal = "empty" | "large" | "binary" | "json" | "format";

/** What a file turns out to be. */
export type Looked =
  | Opened
  | { readonly kind: "sealed"; readonly sealed: Sealed }
  | { readonly kind: "refused"; readonly why: Refusal };

/** What comes of trying to unseal something. */
export type Unsealed =
  | Opened
  | { readonly kind: "refused"; readonly why: Refusal | SealError["kind"] };

/** No backup is longer than this, in bytes: the same bound as the app's own. */
export const largestFile = 60_000_000;

/** What a file is, by what stands in it and never by its name. */
export function lookAt(bytes: Uint8Array): Looked {
  if (bytes.length === 0) return { kind: "refused", why: "empty" };
  if (bytes.length > largestFile) return { kind: "refused", why: "large" };
  if (isSealed(bytes))
    return { kind: "sealed", sealed: { by: "passphrase", content: bytes } };
  const text = textOf(bytes);
  return text === null ? { kind: "refused", why: "binary" } : lookAtText(text);
}

/**
 * Opens what is sealed.
 * @param typed the passphrase as it was typed; a recovery code in any spelling.
 */
export async function unseal(sealed: Sealed, typed: string): Promise<Unsealed> {
  let opened: Awaited<ReturnType<typeof openWithPassphrase>> = wrongKey;
  for (const secret of spellings(typed)) {
    opened = await openBy(sealed, secret);
    if (opened.ok || opened.error.kind !== "wrong-key") break;
  }
  if (!opened.ok) return { kind: "refused", why: opened.error.kind };
  const text = textOf(opened.value);
  if (text === null) return { kind: "refused", why: "damaged" };
  const looked = lookAtText(text, sealed.by === "lock");
  return looked.kind === "sealed" ? { kind: "refused", why: "format" } : looked;
}

const wrongKey = { ok: false, error: { kind: "wrong-key" } } as const;

/** As the app tries them: as typed, without the blanks a keyboard leaves, and as the code it may be. */
function spellings(typed: string): readonly string[] {
  const code = readRecoveryCode(typed);
  const all = [typed, typed.trim(), ...(code === null ? [] : [code])];
  return [...new Set(all)].filter((secret) => secret !== "");
}

async function openBy(
  sealed: Sealed,
  secret: string,
): ReturnType<typeof openWithPassphrase> {
  if (sealed.by === "passphrase")
    return openWithPassphrase(secret, sealed.content);
  const key = await openLock(sealed.lock, secret);
  return key.ok ? openWithIdentity(key.value.identity, sealed.content) : key;
}

/** @param bare whether a record without a frame of its own is expected. */
function lookAtText(text: string, bare = false): Looked {
  const frame = fieldsOf(jsonIn(text));
  if (frame === null) return { kind: "refused", why: "json" };
  const opened = (record: Fields | null, around: Fields): Looked =>
    record === null
      ? { kind: "refused", why: "json" }
      : { kind: "opened", text, frame: around, record };
  const { format, record, content, ...rest } = frame;
  switch (format) {
    case "staying-power/backup":
      return opened(fieldsOf(record), without(frame, ["format", "record"]));
    case "staying-power/case":
      return opened({ case: frame }, {});
    case "staying-power/kept":
      return lookAtKept(frame, content, (kept) =>
        opened(kept, without(frame, ["format", "content"])),
      );
    case undefined:
      // From before what is kept had a frame, and what a lock opens.
      return bare || fieldsOf(rest["case"]) !== null
        ? opened(frame, {})
        : { kind: "refused", why: "format" };
    default:
      return { kind: "refused", why: "format" };
  }
}

function lookAtKept(
  frame: Fields,
  content: unknown,
  opened: (record: Fields | null) => Looked,
): Looked {
  const fields = fieldsOf(content);
  const base64 = fields?.["base64"];
  if (typeof base64 !== "string") return opened(fields);
  const [lock, bytes] = [parseLock(frame["lock"]), bytesIn(base64)];
  return lock === null || bytes === null
    ? { kind: "refused", why: "json" }
    : { kind: "sealed", sealed: { by: "lock", lock, content: bytes } };
}

/** The fields of a JSON object, or null for anything else. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : null;
}

/** The same fields, some left out. */
export function without(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([key]) => !keys.includes(key)),
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    // A byte order mark stays, so that what is saved is what was read.
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const text = decoder.decode(bytes);
    // Text for people holds none of these; pictures and archives do.
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

function bytesIn(base64: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
  } catch {
    return null;
  }
}
