import type { Opened } from "./parcels.ts";

/**
 * Whether a case has what is sought: in its name, its tags, what it asks, or the coach's note. One that was not opened
 * has nothing that could be.
 */
export function found(sought: string, opened: Opened | undefined): boolean {
  const parts = folded(sought)
    .split(" ")
    .filter((part) => part !== "");
  if (parts.length === 0) return true;
  if (opened === undefined) return false;
  const { shared, own, sharedNote } = opened;
  const text = folded(
    [
      shared.name ?? "",
      shared.asks ?? "",
      ...(own.note?.tags ?? []),
      own.note?.text ?? "",
      sharedNote.note?.text ?? "",
    ].join("\n"),
  );
  return parts.every((part) => text.includes(part));
}

/** Without accents and capitals. */
function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
