import {
  encodingOf,
  isSealed,
  type Lock,
  parseLock,
} from "@staying-power/seal";

/** The fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Something sealed, and what opens it. */
export type Sealed =
  | { readonly by: "passphrase"; readonly content: Uint8Array }
  /** What the app kept in the browser under its lock, saved as it was. */
  | {
      readonly by: "lock";
      readonly lock: Lock;
      readonly content: Uint8Array;
      /** Changes that were not joined with the content yet, each sealed or not. */
      readonly since?: readonly unknown[];
    };

/** What a text of ours holds: its own fields, and the record within it. */
export interface Opened {
  readonly kind: "opened";
  /** The very text, to be saved again. */
  readonly text: string;
  /** What stands around the record. */
  readonly frame: Fields;
  /** All that was kept. */
  readonly record: Fields;
  /** Changes that were not joined with it yet, oldest first, as they stand in the file. */
  readonly since?: readonly unknown[];
}

/** Why a file is not shown. */
export type Refusal = "empty" | "large" | "binary" | "json" | "format";

/** What a file turns out to be. */
export type Looked =
  | Opened
  | { readonly kind: "sealed"; readonly sealed: Sealed }
  | { readonly kind: "refused"; readonly why: Refusal };

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
 * What a text is.
 * @param bare whether a record without a frame of its own is expected.
 */
export function lookAtText(text: string, bare = false): Looked {
  const frame = fieldsOf(jsonIn(text));
  return frame === null
    ? { kind: "refused", why: "json" }
    : lookAtFields(text, frame, bare);
}

function lookAtFields(text: string, frame: Fields, bare: boolean): Looked {
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
      if (Array.isArray(rest["entries"]) && fieldsOf(record) !== null)
        return lookAtPieces(text, fieldsOf(record) ?? {}, rest["entries"]);
      // From before what is kept had a frame, and what a lock opens.
      return bare || fieldsOf(rest["case"]) !== null
        ? opened(frame, {})
        : { kind: "refused", why: "format" };
    default:
      return { kind: "refused", why: "format" };
  }
}

/** What the app kept in two pieces: the whole, and what was changed since. */
function lookAtPieces(
  text: string,
  whole: Fields,
  entries: readonly unknown[],
): Looked {
  const looked = lookAtFields(text, whole, true);
  if (looked.kind === "opened")
    return { ...looked, since: [...(looked.since ?? []), ...entries] };
  if (looked.kind === "refused" || looked.sealed.by !== "lock") return looked;
  const since = [...(looked.sealed.since ?? []), ...entries];
  return { ...looked, sealed: { ...looked.sealed, since } };
}

function lookAtKept(
  frame: Fields,
  content: unknown,
  opened: (record: Fields | null) => Looked,
): Looked {
  const fields = fieldsOf(content);
  const bytes = bytesOf(content);
  if (bytes === null) return opened(fields);
  const lock = parseLock(frame["lock"]);
  if (lock === null) return { kind: "refused", why: "json" };
  // Changes that the app could not read stand beside what they belong to.
  const { unread } = frame;
  return {
    kind: "sealed",
    sealed: {
      by: "lock",
      lock,
      content: bytes,
      ...(Array.isArray(unread) && { since: unread }),
    },
  };
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

/** What a text is in JSON, or null when it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return null;
  }
}

/** The text that bytes are, or null when they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    // A byte order mark stays, so that what is saved is what was read.
    const decoder = new TextDecoder(encodingOf(bytes), {
      fatal: true,
      ignoreBOM: true,
    });
    const text = decoder.decode(bytes);
    // Text for people holds none of these; pictures and archives do.
    return text.includes("\u0000") ? null : text;
  } catch {
    return null;
  }
}

/** Bytes as they stand in JSON, or null for anything else. */
export function bytesOf(found: unknown): Uint8Array | null {
  const base64 = fieldsOf(found)?.["base64"];
  if (typeof base64 !== "string") return null;
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.codePointAt(0) ?? 0);
  } catch {
    return null;
  }
}
