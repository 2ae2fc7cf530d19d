/** Why the careful reader cannot be had here: a page that is not safe may keep nothing, and some browsers cannot run it. */
export type CarefulUnable = "insecure" | "browser";

/** A module of eight bytes and one function, which adds up sixteen bytes at once: SIMD, which the reader cannot do without. */
// prettier-ignore
const simdModule = Uint8Array.of(
  0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11,
);

/** Null where this browser can keep and run the careful reader. */
export function carefulUnable(): CarefulUnable | null {
  try {
    if (!isSecureContext) return "insecure";
    const has =
      "caches" in globalThis &&
      typeof caches.open === "function" &&
      typeof crypto.subtle.digest === "function" &&
      typeof DecompressionStream === "function" &&
      typeof Worker === "function" &&
      WebAssembly.validate(simdModule);
    return has ? null : "browser";
  } catch {
    return "browser";
  }
}

/** Whether the person, or the line, asks to save data. A browser that does not say does not. */
export function savesData(): boolean {
  try {
    const line: unknown =
      "connection" in navigator ? navigator.connection : null;
    if (typeof line !== "object" || line === null) return false;
    return (
      ("saveData" in line && line.saveData === true) ||
      ("effectiveType" in line && String(line.effectiveType).endsWith("2g"))
    );
  } catch {
    return false;
  }
}

/** How much may still be kept on this device, in bytes; null where the browser does not say. */
export async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined ? null : quota - (usage ?? 0);
  } catch {
    return null;
  }
}
