/** Whether this browser can hand the file to another app, as phones do. */
export function canShareFile(file: File): boolean {
  try {
    return "canShare" in navigator && navigator.canShare({ files: [file] });
  } catch {
    return false;
  }
}

/** Hands the file to an app that the person chooses; `cancelled` when they chose none. */
export async function shareFile(
  file: File,
): Promise<"shared" | "cancelled" | "failed"> {
  try {
    await navigator.share({ files: [file] });
    return "shared";
  } catch (thrown) {
    return thrown instanceof DOMException && thrown.name === "AbortError"
      ? "cancelled"
      : "failed";
  }
}
