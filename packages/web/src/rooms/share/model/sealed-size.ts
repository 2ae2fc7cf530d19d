import { limits } from "@staying-power/envelope";

/** More than this no relay takes, in bytes. */
export const mostBytes = limits.parcelBytes;

/** What age adds: a head for each key, the file's own key, and a mark on each piece. Source: age-encryption.org/v1. */
const perKey = 100;
const perFile = 100;
const piece = { bytes: 65_536, mark: 16 } as const;

/** About how long a text is once it is sealed, in bytes. */
export function sealedSize(text: string, keys: number): number {
  const bytes = new TextEncoder().encode(text).length;
  const pieces = Math.max(1, Math.ceil(bytes / piece.bytes));
  return bytes + pieces * piece.mark + keys * perKey + perFile;
}
