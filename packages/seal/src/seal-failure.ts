/**
 * Why a sealed file would not open: it was sealed for another key or with another passphrase; it opens by
 * a key and not by a passphrase; it is no age file; it is one but was cut short or changed; its passphrase
 * costs more work than a device has, or more memory than there is now; or it was told to stop.
 */
export interface SealError {
  readonly kind:
    | "wrong-key"
    | "to-a-key"
    | "not-sealed"
    | "damaged"
    | "too-hard"
    | "no-memory"
    | "stopped";
}

/** A `SealError` on its way out of the library. */
export class SealFailure extends Error {
  readonly kind: SealError["kind"];

  /** @param kind - what went wrong. */
  constructor(kind: SealError["kind"]) {
    super(kind);
    this.kind = kind;
  }
}

/**
 * What a thrown thing means.
 *
 * @param thrown - anything caught while sealing or opening.
 * @returns its kind, or null when it is none that is known.
 */
export function kindOf(thrown: unknown): SealError["kind"] | null {
  if (thrown instanceof SealFailure) return thrown.kind;
  // Chromium and Safari throw an error, Firefox a text.
  const said = thrown instanceof Error ? thrown.message : thrown;
  if (typeof said !== "string") return null;
  if (/out of memory|allocat|array length/i.test(said)) return "no-memory";
  if (said === "no identity matched any of the file's recipients")
    return "wrong-key";
  return null;
}
