/** The name of the open text of a file: its own, with the ending of what it now is. */
export function openName(sealedName: string, otherwise: string): string {
  const base = sealedName.replace(/(?:\.(?:age|asc|json|txt))+$/i, "");
  return base === "" ? otherwise : `${base}.json`;
}

/** The name of what was in a sealed file and is not known to be JSON: the file's own, without the ending of its seal. */
export function insideName(sealedName: string, otherwise: string): string {
  const base = sealedName.replace(/\.(?:age|asc)$/i, "");
  return base === "" ? otherwise : base;
}

/** Hands a text, or bytes, to the person as a file; nothing leaves the device. */
export function saveFile(
  name: string,
  content: BlobPart,
  type = "application/json",
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
