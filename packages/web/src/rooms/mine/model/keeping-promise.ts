/** What a browser says of how long it keeps things. */
export interface BrowserKeeping {
  /** Null when it cannot say. */
  readonly promised: boolean | null;
  /** All that is kept for this site, the app itself included; null when it cannot say. */
  readonly usedBytes: number | null;
}

/** What there is to say: `promised`, it asked and was `refused`, nobody asked yet (`open`), or it cannot be asked. */
export type KeepingPromise = "promised" | "refused" | "open" | "unknown";

/** @param asked whether it was asked during this visit. */
export function keepingPromise(
  { promised }: BrowserKeeping,
  asked: boolean,
): KeepingPromise {
  if (promised === null) return "unknown";
  if (promised) return "promised";
  return asked ? "refused" : "open";
}

/** Whole megabytes, at least one; null when unknown or nothing. */
export function usedMegabytes({ usedBytes }: BrowserKeeping): number | null {
  return usedBytes === null || usedBytes <= 0
    ? null
    : Math.max(1, Math.round(usedBytes / 1_000_000));
}
